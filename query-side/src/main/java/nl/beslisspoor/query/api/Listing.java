package nl.beslisspoor.query.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import org.jspecify.annotations.Nullable;

/** A page of answers as the API gives it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Listing<T>(
    @JsonProperty("resultaten") List<T> rows,
    @Schema(description = "Geef dit als cursor mee voor wat volgt; leeg als dit alles is.")
        @JsonProperty("volgende")
        @Nullable String next) {

  static <T> Listing<T> of(Page<T> page) {
    return new Listing<>(page.rows(), page.next().map(Place::cursor).orElse(null));
  }
}
