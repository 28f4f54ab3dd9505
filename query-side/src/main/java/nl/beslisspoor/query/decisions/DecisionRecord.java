package nl.beslisspoor.query.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.RuleText;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;

/** One decision with its whole record of account (domain, section 5). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BesluitMetVerantwoording")
public record DecisionRecord(
    @JsonUnwrapped DecisionLine line,
    @JsonProperty("redenen") @Nullable Opened<String> reasons,
    @JsonProperty("gehoord") List<Hearing> heard,
    @JsonProperty("alternatieven") List<Alternative> alternatives,
    @JsonProperty("grondslag") List<Basis> basis,
    @JsonProperty("inzageVooraf") List<Known> known,
    @JsonProperty("afwijkingen") List<Deviation> deviations,
    @JsonProperty("rugdekking") @Nullable Backing backing,
    @JsonProperty("regels") List<Rule> rules) {

  /**
   * Whether and how one party was heard.
   *
   * @param whyNot why the party was not asked or not reached
   * @param impression a professional's reading of the stance, not chosen by the party
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Gehoord")
  public record Hearing(
      @JsonProperty("partij") UUID party,
      @JsonProperty("standpunt") Word stance,
      @JsonProperty("woorden") @Nullable Opened<String> words,
      @JsonProperty("wijze") @Nullable Word how,
      @JsonProperty("datum") @Nullable LocalDate on,
      @JsonProperty("redenNietGehoord") @Nullable Opened<String> whyNot,
      @JsonProperty("indruk") boolean impression) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "AfgewogenAlternatief")
  public record Alternative(
      @JsonProperty("wat") Opened<String> what,
      @JsonProperty("waaromNiet") Opened<String> whyNot) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "GrondslagVanBesluit")
  public record Basis(
      @JsonProperty("soort") Word kind,
      @JsonProperty("verwijzing") Opened<String> reference,
      @JsonProperty("datum") @Nullable LocalDate dated) {}

  /**
   * How far a decider had opened the file.
   *
   * @param position sequence of the last event shown; -1 when never opened
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "InzageVooraf")
  public record Known(
      @JsonProperty("persoon") UUID decider, @JsonProperty("totVolgnummer") long position) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Afwijking")
  public record Deviation(
      @JsonProperty("regel") Rule rule, @JsonProperty("uitleg") Opened<String> explanation) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "RugdekkingBijBesluit")
  public record Backing(
      @JsonProperty("van") UUID by,
      @JsonProperty("gegeven") boolean given,
      @JsonProperty("woorden") @Nullable Opened<String> words) {}

  /**
   * A rule in the version under which was decided.
   *
   * @param nl the rule as a sentence in its newest words; null when it is no longer known
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Regel")
  public record Rule(
      @JsonProperty("id") String id,
      @JsonProperty("versie") int version,
      @JsonProperty("tekst") @Nullable String nl,
      @JsonProperty("bron") @Nullable String source) {

    static Rule of(String id, int version) {
      var text = Rules.find(id);
      return new Rule(
          id,
          version,
          text.map(RuleText::nl).orElse(null),
          text.map(RuleText::source).orElse(null));
    }

    /** Reads {@code id/version}. */
    static Rule parse(String text) {
      var cut = text.lastIndexOf('/');
      return of(text.substring(0, cut), Integer.parseInt(text.substring(cut + 1)));
    }
  }
}
