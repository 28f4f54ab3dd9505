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
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What led to an entry and what followed from it, however far (question 22). */
@Component
public class Chain {

  /** To which side of an entry one looks. */
  public enum Side {
    LED_TO,
    FOLLOWED
  }

  /**
   * An entry in the chain.
   *
   * @param steps how far it is from the entry asked about, by the shortest way
   * @param command by which it was recorded; null when that was not kept
   * @param links how it hangs together with what is one step nearer, or nearer still
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Schakel")
  public record Entry(
      @JsonProperty("dossier") UUID file,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("gebeurtenis") String type,
      @JsonProperty("stappen") long steps,
      @JsonProperty("verbanden") List<Tied> links,
      @JsonProperty("opdracht") @Nullable String command,
      @JsonProperty("handeling") UUID act,
      @JsonProperty("besluit") @Nullable UUID decision,
      @JsonProperty("besluitsoort") @Nullable Word kind,
      @JsonProperty("beslotenOp") @Nullable Instant decidedAt,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonProperty("vastgelegdDoor") UUID recordedBy,
      @JsonIgnore Place place) {}

  /**
   * That the later of two entries follows from the earlier.
   *
   * @param sequence of the other entry
   */
  @Schema(name = "Verband")
  public record Tied(
      @JsonProperty("volgnummer") long sequence, @JsonProperty("verband") Word link) {}

  /** Where a decision stands. */
  public record Spot(UUID file, long sequence) {}

  /** Chains are followed this far; no file is known in which they are longer. */
  private static final int FARTHEST = 100;

  private static final String CHAIN =
      """
      with recursive reached as (
        select cast(:entry as bigint) as sequence, cast(0 as bigint) as steps
        union
        select edge.%1$s, reached.steps + 1
        from reached join causation_edge edge on edge.%2$s = reached.sequence
        where edge.case_id = :file and reached.steps < :farthest),
      nearest as (select sequence, min(steps) as steps from reached group by sequence)
      select entry.*, nearest.steps, tied.links
      from nearest
      join causation_entry entry on entry.case_id = :file and entry.sequence = nearest.sequence
      cross join lateral (
        select array_agg(edge.%2$s || ' ' || edge.link order by edge.%2$s) as links
        from causation_edge edge join nearest other on other.sequence = edge.%2$s
        where edge.case_id = :file and edge.%1$s = nearest.sequence) tied
      where nearest.steps > 0
        and (cast(:known as timestamptz) is null or entry.recorded_at <= :known)
        and nearest.steps * cast(:row as bigint) + entry.sequence > :afterNumber
      order by nearest.steps, entry.sequence limit :limit
      """;

  private static final String LED_TO = CHAIN.formatted("cause", "effect");
  private static final String FOLLOWED = CHAIN.formatted("effect", "cause");

  /** More than any file has entries, so that steps and sequence make one number. */
  private static final long ROW = 1L << 32;

  private final JdbcClient jdbc;

  public Chain(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The entries on one side of an entry, the nearest first.
   *
   * @param known as the system knew it at that moment; empty for what is known now
   */
  public Page<Entry> of(Spot spot, Side side, Optional<Instant> known, Slice slice) {
    var parameters =
        new HashMap<>(Narrowing.none().toFile(spot.file()).parameters(slice, Place.first()));
    parameters.put("entry", spot.sequence());
    parameters.put("known", known.map(SqlTime::of).orElse(null));
    parameters.put("farthest", FARTHEST);
    parameters.put("row", ROW);
    return Page.of(
        jdbc.sql(side == Side.LED_TO ? LED_TO : FOLLOWED)
            .params(parameters)
            .query(Fields.as(Chain::read))
            .list(),
        slice,
        Entry::place);
  }

  /** Where a decision stands; empty when there is no such decision. */
  public Optional<Spot> spot(UUID decision) {
    return jdbc.sql("select case_id, sequence from causation_entry where decision_id = ?")
        .param(decision)
        .query(Fields.as(row -> new Spot(row.id("case_id"), row.number("sequence"))))
        .optional();
  }

  /** Whether the file holds such an entry. */
  public boolean holds(Spot spot) {
    return jdbc.sql(
            "select exists (select from causation_entry where case_id = ? and sequence = ?)")
        .params(spot.file(), spot.sequence())
        .query(Boolean.class)
        .single();
  }

  private static Entry read(Fields row) {
    var sequence = row.number("sequence");
    var steps = row.number("steps");
    return new Entry(
        row.id("case_id"),
        sequence,
        row.text("event_type"),
        steps,
        row.texts("links").stream().map(Chain::tied).toList(),
        row.text("command"),
        row.id("act_id"),
        row.id("decision_id"),
        Word.orNull(row.term("decision_kind", DecisionKind.class)),
        row.moment("decided_at"),
        row.moment("recorded_at"),
        row.id("recorded_by"),
        new Place(Place.first().moment(), steps * ROW + sequence));
  }

  private static Tied tied(String written) {
    var parts = written.split(" ");
    return new Tied(Long.parseLong(parts[0]), Word.of(Link.valueOf(parts[1])));
  }
}
