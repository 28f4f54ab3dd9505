package nl.beslisspoor.query.decisions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was heard and who objected, in what words (question 2). */
@Component
public class Hearings {

  /**
   * One party, heard or not.
   *
   * @param decision null when heard on a figure before anything was decided
   * @param at decided at, or for a hearing by itself heard on
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "StandpuntInDossier")
  public record Heard(
      @JsonProperty("dossier") UUID file,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("besluit") @Nullable UUID decision,
      @JsonProperty("besluitsoort") @Nullable Word kind,
      @JsonProperty("onderwerp") UUID matter,
      @JsonProperty("moment") Instant at,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonUnwrapped DecisionRecord.Hearing hearing,
      @JsonIgnore Place place) {}

  private static final String HEARINGS =
      """
      select h.* from decision_hearing h
      where (cast(:file as uuid) is null or h.case_id = :file)
        and (cast(:person as uuid) is null or h.party = :person)
        and (cast(:stance as text) is null or h.stance = :stance)
        and (cast(:kind as text) is null or h.kind = :kind)
        and (cast(:decision as uuid) is null or h.decision_id = :decision)
        and (cast(:role as text) is null or exists (
          select from decision_decider who
          where who.log_index = h.log_index and who.role = :role))
        and (cast(:decidedFrom as timestamptz) is null or h.at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or h.at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or h.recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or h.recorded_at < :recordedUntil)
        and (h.at, h.place) < (:afterMoment, :afterNumber)
      order by h.at desc, h.place desc limit :limit
      """;

  private final JdbcClient jdbc;
  private final Opening opening;

  public Hearings(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /**
   * Hearings across files, the latest first. The person is the party heard, the role that of a
   * decider.
   */
  public Page<Heard> heard(
      Narrowing narrowing, Optional<Stance> stance, Optional<UUID> decision, Slice slice) {
    var parameters = new HashMap<>(narrowing.parameters(slice, Place.last()));
    parameters.put("stance", stance.map(Enum::name).orElse(null));
    parameters.put("decision", decision.orElse(null));
    return Page.of(
        opening.list(Narrowed.ask(jdbc, HEARINGS, parameters), this::read), slice, Heard::place);
  }

  private Heard read(Fields row) {
    return new Heard(
        row.id("case_id"),
        row.number("sequence"),
        row.id("decision_id"),
        Word.orNull(row.term("kind", DecisionKind.class)),
        row.id("matter_id"),
        row.moment("at"),
        row.moment("recorded_at"),
        Records.hearing(row, opening),
        new Place(row.moment("at"), row.number("place")));
  }
}
