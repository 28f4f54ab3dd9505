package nl.beslisspoor.query.decisions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.RevisionManner;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.table.Correction;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a list shows it (question 1).
 *
 * @param sequence its place in the file
 * @param matter the support, consent, role, restriction, person or earlier decision that was
 *     decided upon; else the file itself
 * @param corrections of what stands in it that were recorded later; it stays as it was
 * @param revisedBy what took its place; null while it stands
 * @param late recorded more than seven days after it was decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Besluit")
public record DecisionLine(
    @JsonProperty("besluit") UUID decision,
    @JsonProperty("dossier") UUID file,
    @JsonProperty("volgnummer") long sequence,
    @JsonProperty("logIndex") long index,
    @JsonProperty("soort") Word kind,
    @JsonProperty("informatiesoort") Word category,
    @JsonProperty("betreft") UUID subject,
    @JsonProperty("onderwerp") UUID matter,
    @JsonProperty("beslotenOp") Instant decidedAt,
    @JsonProperty("vastgelegdOp") Instant recordedAt,
    @JsonProperty("vastgelegdDoor") UUID recordedBy,
    @JsonProperty("vastgelegdAls") Word recordedAs,
    @JsonProperty("laatVastgelegd") boolean late,
    @JsonProperty("vraag") Opened<String> question,
    @JsonProperty("uitkomst") Opened<String> outcome,
    @JsonProperty("beslissers") List<Decider> deciders,
    @JsonProperty("verbeteringen") List<Correction> corrections,
    @JsonProperty("herzienBij") @Nullable Revision revisedBy) {

  /** Who decided, in the role held at that moment. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Beslisser")
  public record Decider(
      @JsonProperty("persoon") UUID person,
      @JsonProperty("rol") Word role,
      @JsonProperty("mandaat") @Nullable Mandate mandate,
      @JsonIgnore long index) {

    static Decider read(Fields row, Opening opening) {
      var organisation = row.id("in_name_of");
      return new Decider(
          row.id("person_id"),
          Word.of(row.term("role", RoleKind.class)),
          organisation == null
              ? null
              : new Mandate(
                  organisation,
                  Word.of(row.term("mandate_ground", MandateGround.class)),
                  opening.text(row, "narrative_mandate")),
          row.number("log_index"));
    }
  }

  /** A decision that took the place of an earlier one. */
  @Schema(name = "Herziening")
  public record Revision(
      @JsonProperty("besluit") UUID decision,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("wijze") Word manner,
      @JsonProperty("beslotenOp") Instant decidedAt,
      @JsonProperty("vastgelegdOp") Instant recordedAt) {

    static Revision read(Fields row) {
      return new Revision(
          row.id("decision_id"),
          row.number("sequence"),
          Word.of(row.term("manner", RevisionManner.class)),
          row.moment("decided_at"),
          row.moment("recorded_at"));
    }
  }

  /** In whose name and on what ground; null for people who decide for themselves. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "MandaatVanBesluit")
  public record Mandate(
      @JsonProperty("namens") UUID organisation,
      @JsonProperty("grond") Word ground,
      @JsonProperty("verwijzing") @Nullable Opened<String> reference) {}

  /** Whether the outcome itself begins with the kind of decision, so that a title needs it once. */
  public boolean outcomeTellsKind() {
    return outcome.either(
        words -> words.regionMatches(true, 0, kind.nl(), 0, kind.nl().length()), () -> false);
  }

  /** Whether the outcome reads in the reader's language: the product's own words, or destroyed. */
  public boolean ownOutcome() {
    return outcome.either(words -> OwnOutcomes.english(words).isPresent(), () -> true);
  }

  /** The outcome as it is read in English: as it was written, unless the product worded it. */
  public Opened<String> outcomeEn() {
    return outcome.map(words -> OwnOutcomes.english(words).orElse(words));
  }

  Place place() {
    return new Place(decidedAt, index);
  }

  static DecisionLine read(Fields row, Opening opening) {
    var decidedAt = row.moment("decided_at");
    var recordedAt = row.moment("recorded_at");
    return new DecisionLine(
        row.id("decision_id"),
        row.id("case_id"),
        row.number("sequence"),
        row.number("log_index"),
        Word.of(row.term("kind", DecisionKind.class)),
        Word.of(row.term("category", InformationCategory.class)),
        row.id("subject"),
        row.id("matter_id"),
        decidedAt,
        recordedAt,
        row.id("recorded_by"),
        Word.of(row.term("recorded_as", Capacity.class)),
        row.yes("late"),
        opening.text(row, "narrative_question"),
        opening.text(row, "narrative_outcome"),
        List.of(),
        List.of(),
        null);
  }

  DecisionLine with(List<Decider> who, List<Correction> corrected, @Nullable Revision replacedBy) {
    return new DecisionLine(
        decision,
        file,
        sequence,
        index,
        kind,
        category,
        subject,
        matter,
        decidedAt,
        recordedAt,
        recordedBy,
        recordedAs,
        late,
        question,
        outcome,
        who,
        corrected,
        replacedBy);
  }
}
