package nl.beslisspoor.query.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.table.Correction;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a file, on both time axes.
 *
 * @param sentence Dutch, as the API tells it; every person stands in it as an id between braces
 * @param decision the decision's id, when it is one
 * @param corrections that were recorded later, the first first; the sentence stays as it was
 * @param imported true for history of another system, which is never a decision
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Gebeurtenis")
public record TimelineEntry(
    @JsonProperty("dossier") UUID file,
    @JsonProperty("volgnummer") long sequence,
    @JsonProperty("logIndex") long index,
    @JsonProperty("gebeurtenis") String type,
    @JsonProperty("informatiesoort") Word category,
    @JsonProperty("gebeurdOp") Instant happenedAt,
    @JsonProperty("vastgelegdOp") Instant recordedAt,
    @JsonProperty("vastgelegdDoor") UUID recordedBy,
    @JsonProperty("vastgelegdAls") Word recordedAs,
    @JsonProperty("wie") @Nullable UUID actor,
    @JsonProperty("rol") @Nullable Word role,
    @JsonProperty("zin") String sentence,
    @JsonIgnore String sentenceEn,
    @JsonProperty("besluit") @Nullable UUID decision,
    @JsonProperty("besluitsoort") @Nullable Word kind,
    @JsonProperty("geimporteerd") boolean imported,
    @JsonProperty("activiteit") @Nullable String activity,
    @JsonProperty("groep") @Nullable String group,
    @JsonProperty("verbeteringen") List<Correction> corrections) {

  /**
   * The sentence with names for ids; a person without a name, or whose name cannot be read, keeps
   * the id's first part.
   */
  public TimelineEntry named(Map<UUID, Opened<String>> names) {
    return named(id ->
        names.containsKey(id)
            ? names.get(id).told(name -> name, lack -> People.without(lack, id))
            : People.unnamed(id));
  }

  public TimelineEntry named(Function<UUID, String> names) {
    return new TimelineEntry(
        file,
        sequence,
        index,
        type,
        category,
        happenedAt,
        recordedAt,
        recordedBy,
        recordedAs,
        actor,
        role,
        People.inWords(sentence, names),
        People.inWords(sentenceEn, names),
        decision,
        kind,
        imported,
        activity,
        group,
        corrections);
  }

  TimelineEntry with(List<Correction> later) {
    return new TimelineEntry(
        file,
        sequence,
        index,
        type,
        category,
        happenedAt,
        recordedAt,
        recordedBy,
        recordedAs,
        actor,
        role,
        sentence,
        sentenceEn,
        decision,
        kind,
        imported,
        activity,
        group,
        later);
  }

  /** As people count it, from 1: the number by which an entry is named on screens and in scopes. */
  @JsonProperty("nummer")
  public long number() {
    return sequence + 1;
  }

  @JsonIgnore
  public boolean late() {
    return decision != null && recordedAt.isAfter(happenedAt.plus(java.time.Duration.ofDays(7)));
  }

  Place recordedPlace() {
    return new Place(recordedAt, sequence);
  }

  Place happenedPlace() {
    return new Place(happenedAt, sequence);
  }

  static TimelineEntry read(Fields row) {
    return new TimelineEntry(
        row.id("case_id"),
        row.number("sequence"),
        row.number("log_index"),
        row.text("event_type"),
        Word.of(row.term("category", InformationCategory.class)),
        row.moment("happened_at"),
        row.moment("recorded_at"),
        row.id("recorded_by"),
        Word.of(row.term("recorded_as", Capacity.class)),
        row.id("actor"),
        Word.orNull(row.term("role", RoleKind.class)),
        row.text("sentence"),
        row.text("sentence_en"),
        row.id("decision_id"),
        Word.orNull(row.term("decision_kind", DecisionKind.class)),
        row.yes("imported"),
        row.text("activity"),
        row.text("actor_group"),
        List.of());
  }
}
