package nl.beslisspoor.query.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation that came to its conclusion. Each party's own view stands with the decision, the
 * points that people gave with the file.
 *
 * @param next the day of the next one; null when none was set
 * @param contradictions where parties see it differently
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EvaluatieOverzicht")
public record Evaluation(
    @JsonProperty("kenmerk") UUID evaluation,
    @JsonProperty("dossier") UUID file,
    @JsonProperty("volgnummer") long sequence,
    @JsonProperty("steunfiguur") UUID support,
    @JsonProperty("besluit") UUID decision,
    @JsonProperty("uitkomst") Word outcome,
    @JsonProperty("volgende") @Nullable LocalDate next,
    @JsonProperty("doelen") List<Goal> goals,
    @JsonProperty("watHelpt") @Nullable Opened<String> helps,
    @JsonProperty("ongewensteEffecten") List<Unwanted> unwanted,
    @JsonProperty("tegenstellingen") List<Opened<String>> contradictions,
    @JsonProperty("beslotenOp") Instant decidedAt,
    @JsonProperty("vastgelegdOp") Instant recordedAt,
    @JsonIgnore long index) {

  /** A goal and how far it has come. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DoelInOverzicht")
  public record Goal(
      @JsonProperty("doel") Opened<String> goal,
      @JsonProperty("voortgang") Word progress,
      @JsonProperty("woorden") @Nullable Opened<String> words) {}

  /** Something nobody wanted and that happened. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OngewenstEffect")
  public record Unwanted(
      @JsonProperty("soort") Word kind, @JsonProperty("woorden") @Nullable Opened<String> words) {}

  Evaluation with(List<Goal> found, List<Unwanted> happened) {
    return new Evaluation(
        evaluation,
        file,
        sequence,
        support,
        decision,
        outcome,
        next,
        found,
        helps,
        happened,
        contradictions,
        decidedAt,
        recordedAt,
        index);
  }

  Place place() {
    return new Place(decidedAt, index);
  }

  static Evaluation read(Fields row, Opening opening) {
    return new Evaluation(
        row.id("evaluation_id"),
        row.id("case_id"),
        row.number("sequence"),
        row.id("support_id"),
        row.id("decision_id"),
        Word.of(row.term("outcome", EvaluationOutcome.class)),
        row.day("next_on"),
        List.of(),
        opening.text(row, "narrative_helps"),
        List.of(),
        opening.texts(row, "narrative_contradictions"),
        row.moment("decided_at"),
        row.moment("recorded_at"),
        row.number("log_index"));
  }
}
