package nl.beslisspoor.query.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which decisions were recorded late, corrected, revised or overruled (question 13). */
@Component
public class Afterwards {

  /**
   * One thing that became of one decision.
   *
   * @param by what brought it about; null for late recording
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "VervolgOpBesluit")
  public record After(
      @JsonUnwrapped Choices.Of decision,
      @JsonProperty("vervolg") Word what,
      @JsonProperty("bij") @Nullable By by) {}

  /**
   * The decision that corrected, revised or overruled.
   *
   * @param cause what was wrong; null unless a record was corrected
   * @param reading how the record is to be read; null unless a record was corrected
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "VervolgBesluit")
  public record By(
      @JsonProperty("besluit") java.util.UUID decision,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("oorzaak") @Nullable Word cause,
      @JsonProperty("lezing") @Nullable Opened<String> reading,
      @JsonProperty("beslotenOp") Instant decidedAt,
      @JsonProperty("vastgelegdOp") Instant recordedAt) {}

  /** Places leave room for what one event may be: late itself, and about another decision. */
  private static final String AFTERWARDS =
      """
      with later as (
        select d.log_index as of_index, 'LATE' as what, d.log_index * 65536 + 1 as place,
               d.recorded_at as known_from, cast(null as uuid) as by_decision,
               cast(null as bigint) as by_sequence, cast(null as text) as cause,
               cast(null as text) as reading, cast(null as timestamptz) as by_decided_at
        from decision d where d.late
        union all
        select d.log_index, 'CORRECTED', c.log_index * 65536, c.recorded_at, c.decision_id,
               c.sequence, c.cause, c.narrative_reading, c.decided_at
        from decision_correction c
        join decision d on d.case_id = c.case_id and d.sequence = c.entry
        union all
        select d.log_index, r.manner, r.log_index * 65536, r.recorded_at, r.decision_id,
               r.sequence, null, null, r.decided_at
        from decision_revision r join decision d on d.decision_id = r.replaced)
      select d.*, later.*
      from later join decision d on d.log_index = later.of_index
      where (cast(:what as text) is null or later.what = :what)
        and (cast(:known as timestamptz) is null or later.known_from <= :known)
        and (cast(:file as uuid) is null or d.case_id = :file)
        and (cast(:kind as text) is null or d.kind = :kind)
        and (cast(:decider as text) is null or exists (
          select from decision_decider who
          where who.log_index = d.log_index
            and (cast(:person as uuid) is null or who.person_id = :person)
            and (cast(:role as text) is null or who.role = :role)))
        and (cast(:decidedFrom as timestamptz) is null or d.decided_at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or d.decided_at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or d.recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or d.recorded_at < :recordedUntil)
        and (d.decided_at, later.place) < (:afterMoment, :afterNumber)
      order by d.decided_at desc, later.place desc limit :limit
      """;

  private final JdbcClient jdbc;
  private final Opening opening;

  public Afterwards(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /**
   * What became of decisions across files, the latest decided first; a decision stands there for
   * each thing that became of it. Person and role are of one of its deciders.
   *
   * @param known as the system knew it at that moment; empty for what is known now
   */
  public Page<After> of(
      Narrowing narrowing, Optional<Aftermath> what, Optional<Instant> known, Slice slice) {
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.last()));
    parameters.put("what", what.map(Enum::name).orElse(null));
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    return Page.of(
        opening.list(Narrowed.ask(jdbc, AFTERWARDS, parameters), this::read),
        slice,
        after -> after.decision().place());
  }

  private After read(Fields row) {
    return new After(Choices.of(row, opening), Word.of(row.term("what", Aftermath.class)), by(row));
  }

  private @Nullable By by(Fields row) {
    var decision = row.id("by_decision");
    return decision == null
        ? null
        : new By(
            decision,
            row.number("by_sequence"),
            Word.orNull(row.term("cause", CorrectionCause.class)),
            opening.text(row, "reading"),
            row.moment("by_decided_at"),
            row.moment("known_from"));
  }
}
