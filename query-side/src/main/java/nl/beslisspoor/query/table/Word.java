package nl.beslisspoor.query.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.beslisspoor.events.catalogue.Term;
import org.jspecify.annotations.Nullable;

/**
 * A fixed term in an answer: its stable code for programs and its words for people. The API tells
 * the Dutch words; pages say either.
 */
@Schema(name = "Begrip")
public record Word(
    @JsonProperty("code") String code, @JsonProperty("naam") String nl, @JsonIgnore String en)
    implements Term {

  public static Word of(Term term) {
    return new Word(term.name(), term.nl(), term.en());
  }

  public static @Nullable Word orNull(@Nullable Term term) {
    return term == null ? null : of(term);
  }

  @Override
  public String name() {
    return code;
  }
}
