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
import java.util.function.Function;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.query.decisions.DecisionRecord.Alternative;
import nl.beslisspoor.query.decisions.DecisionRecord.Deviation;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which alternatives were weighed (question 4), which rules were departed from (question 5). */
@Component
public class Choices {

  /** Something said in a decision's record, with where it stands. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "AlternatiefBijBesluit")
  public record Weighed(
      @JsonUnwrapped Of decision, @JsonProperty("alternatief") Alternative alternative) {}

  /** A soft rule departed from, and why. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "AfwijkingBijBesluit")
  public record Departed(
      @JsonUnwrapped Of decision, @JsonProperty("afwijking") Deviation deviation) {}

  /** The decision in whose record it stands. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "BesluitKort")
  public record Of(
      @JsonProperty("besluit") UUID decision,
      @JsonProperty("dossier") UUID file,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("soort") Word kind,
      @JsonProperty("beslotenOp") Instant decidedAt,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonProperty("uitkomst") Opened<String> outcome,
      @JsonIgnore Place place) {}

  private static final String PARTS =
      """
      select d.*, part.* from decision d join %s part on part.log_index = d.log_index
      where (cast(:file as uuid) is null or d.case_id = :file)
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
        and (d.decided_at, part.place) < (:afterMoment, :afterNumber)
        %s
      order by d.decided_at desc, part.place desc limit :limit
      """;

  private static final String ALTERNATIVES = PARTS.formatted("decision_alternative", "");

  private static final String DEVIATIONS =
      PARTS.formatted(
          "decision_deviation", "and (cast(:rule as text) is null or part.rule = :rule)");

  private final JdbcClient jdbc;
  private final Opening opening;

  public Choices(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /** Alternatives across files, the latest decided first. Person and role are of one decider. */
  public Page<Weighed> alternatives(Narrowing narrowing, Slice slice) {
    return parts(
        ALTERNATIVES,
        narrowing,
        Optional.empty(),
        slice,
        row -> new Weighed(of(row, opening), Records.alternative(row, opening)),
        weighed -> weighed.decision().place());
  }

  /**
   * Departures from soft rules across files, the latest decided first.
   *
   * @param rule id of the rule
   */
  public Page<Departed> deviations(Narrowing narrowing, Optional<String> rule, Slice slice) {
    return parts(
        DEVIATIONS,
        narrowing,
        rule,
        slice,
        row -> new Departed(of(row, opening), Records.deviation(row, opening)),
        departed -> departed.decision().place());
  }

  private <T> Page<T> parts(
      String sql,
      Narrowing narrowing,
      Optional<String> rule,
      Slice slice,
      Function<Fields, T> read,
      Function<T, Place> place) {
    var parameters =
        new HashMap<String, @Nullable Object>(narrowing.parameters(slice, Place.last()));
    parameters.put("rule", rule.orElse(null));
    return Page.of(opening.list(Narrowed.ask(jdbc, sql, parameters), read), slice, place);
  }

  static Of of(Fields row, Opening opening) {
    return new Of(
        row.id("decision_id"),
        row.id("case_id"),
        row.number("sequence"),
        Word.of(row.term("kind", DecisionKind.class)),
        row.moment("decided_at"),
        row.moment("recorded_at"),
        opening.text(row, "narrative_outcome"),
        new Place(row.moment("decided_at"), row.number("place")));
  }
}
