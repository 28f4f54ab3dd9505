package nl.beslisspoor.query.causation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which decisions rest on an entry that was corrected later, or on impressions only (question 26).
 */
@Component
public class Grounds {

  /**
   * A decision on doubtful ground.
   *
   * @param way from the corrected entry by what followed to the decision, as sequences; empty for
   *     impressions
   * @param correction sequence of the correction; null for impressions
   * @param correctedBy the decision by which was corrected
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "BesluitOpTwijfel")
  public record Resting(
      @JsonProperty("dossier") UUID file,
      @JsonProperty("besluit") UUID decision,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("soort") Word kind,
      @JsonProperty("twijfel") Word doubt,
      @JsonProperty("weg") List<Long> way,
      @JsonProperty("verbetering") @Nullable Long correction,
      @JsonProperty("verbeterdBij") @Nullable UUID correctedBy,
      @JsonProperty("bekendVanaf") Instant knownFrom,
      @JsonProperty("beslotenOp") Instant decidedAt,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonIgnore Place place) {}

  private static final String RESTING =
      """
      select r.*, d.decision_id, d.decision_kind, d.decided_at, d.recorded_at,
             c.decision_id as corrected_by
      from causation_resting r
      join causation_entry d on d.case_id = r.case_id and d.sequence = r.sequence
      left join causation_entry c on c.case_id = r.case_id and c.sequence = r.correction
      where (cast(:file as uuid) is null or r.case_id = :file)
        and (cast(:kind as text) is null or d.decision_kind = :kind)
        and (cast(:doubt as text) is null or r.doubt = :doubt)
        and (cast(:known as timestamptz) is null or r.known_from <= :known)
        and (cast(:decidedFrom as timestamptz) is null or d.decided_at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or d.decided_at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or d.recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or d.recorded_at < :recordedUntil)
        and (d.decided_at, r.place) < (:afterMoment, :afterNumber)
      order by d.decided_at desc, r.place desc limit :limit
      """;

  private final JdbcClient jdbc;

  public Grounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Decisions across files, the latest decided first; one that rests on several corrected entries
   * stands there for each. Of the narrowing count the file, the kind and both axes.
   *
   * @param known as the system knew it at that moment; empty for what is known now
   */
  public Page<Resting> resting(
      Narrowing narrowing, Optional<Doubt> doubt, Optional<Instant> known, Slice slice) {
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.last()));
    parameters.put("doubt", doubt.map(Enum::name).orElse(null));
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    return Page.of(
        Narrowed.ask(jdbc, RESTING, parameters).query(Fields.as(Grounds::read)).list(),
        slice,
        Resting::place);
  }

  private static Resting read(Fields row) {
    var decidedAt = row.moment("decided_at");
    return new Resting(
        row.id("case_id"),
        row.id("decision_id"),
        row.number("sequence"),
        Word.of(row.term("decision_kind", DecisionKind.class)),
        Word.of(row.term("doubt", Doubt.class)),
        row.numbers("path"),
        row.number("correction"),
        row.id("corrected_by"),
        row.moment("known_from"),
        decidedAt,
        row.moment("recorded_at"),
        new Place(decidedAt, row.number("place")));
  }
}
