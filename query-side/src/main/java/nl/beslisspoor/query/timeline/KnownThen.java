package nl.beslisspoor.query.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.SqlTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was known when a decision was taken, and what came in later (question 3). */
@Component
public class KnownThen {

  /**
   * Where a decision stands in its file.
   *
   * @param decidedAt the cut of "as it was then"
   * @param recordedAt the cut of "as known when it was recorded"
   * @param deciders how far each decider had opened the file; none for people without a view
   * @param act by which it was recorded, with whatever else that act recorded
   * @param stood how many events stood in the file before that act
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "MomentVanBesluit")
  public record Moment(
      @JsonProperty("besluit") UUID decision,
      @JsonProperty("dossier") UUID file,
      @JsonProperty("volgnummer") long sequence,
      @JsonProperty("beslotenOp") Instant decidedAt,
      @JsonProperty("vastgelegdOp") Instant recordedAt,
      @JsonProperty("inzage") List<Seen> deciders,
      @JsonIgnore UUID act,
      @JsonIgnore long stood) {

    /** Whether so much later that what was known when it was decided is another question. */
    public boolean recordedLater() {
      return recordedAt.isAfter(decidedAt.plus(1, ChronoUnit.MINUTES));
    }

    /**
     * The cut of "as known then". A decision told in whole minutes was taken somewhere in that
     * minute; one that was recorded at once stands in its own cut.
     */
    public Instant knownAt() {
      var minute = decidedAt.truncatedTo(ChronoUnit.MINUTES);
      var decided =
          minute.equals(decidedAt)
              ? minute.plus(1, ChronoUnit.MINUTES).minus(1, ChronoUnit.MICROS)
              : decidedAt;
      return recordedLater() ? decided : recordedAt;
    }
  }

  /**
   * @param position sequence of the last event that had been shown; -1 when never opened
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Inzage")
  public record Seen(
      @JsonProperty("persoon") UUID person, @JsonProperty("totVolgnummer") long position) {}

  /**
   * Which part of the file, seen from the decision. What the same act recorded belongs to the
   * decision and stands in no part.
   */
  public enum Part {
    /** Recorded before the decision was recorded: it stood in the file. */
    IN_FILE,
    /** Stood in the file and was opened by the decider who had seen most of it. */
    SEEN,
    /** Stood in the file, yet no decider had opened it. */
    NOT_SEEN,
    /** Stood in the file, yet by the axis of the world it came after the decision. */
    HAPPENED_LATER,
    /** Recorded after the decision. */
    CAME_LATER,
    /** Recorded after the decision, though it had happened before it. */
    HAPPENED_BEFORE_CAME_LATER
  }

  private static final String ENTRIES =
      """
      select * from timeline_entry
      where case_id = :file and sequence > :afterNumber and act_id <> :act
        and case :part
          when 'IN_FILE' then sequence < :decision
          when 'SEEN' then sequence < :decision and sequence <= :seen
          when 'NOT_SEEN' then sequence < :decision and sequence > :seen
          when 'HAPPENED_LATER' then sequence < :decision and happened_at > :decidedAt
          when 'CAME_LATER' then sequence > :decision
          when 'HAPPENED_BEFORE_CAME_LATER'
            then sequence > :decision and happened_at <= :decidedAt
        end
      order by sequence limit :limit
      """;

  private final JdbcClient jdbc;
  private final Opening opening;

  public KnownThen(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /** Where a decision stands; empty when there is no such decision. */
  public Optional<Moment> of(UUID decision) {
    var deciders = seen(decision);
    return jdbc.sql(
            """
            select decision.*, (
              select min(own.sequence) from timeline_entry own
              where own.case_id = decision.case_id and own.act_id = decision.act_id) as stood
            from timeline_entry decision where decision_id = ?
            """)
        .param(decision)
        .query(
            Fields.as(row ->
                new Moment(
                    decision,
                    row.id("case_id"),
                    row.number("sequence"),
                    row.moment("happened_at"),
                    row.moment("recorded_at"),
                    deciders,
                    row.id("act_id"),
                    row.number("stood"))))
        .optional();
  }

  /** A part of the file as it stands towards a decision, in the order of recording. */
  public Page<TimelineEntry> entries(Moment moment, Part part, Slice slice) {
    var parameters =
        new HashMap<String, @Nullable Object>(
            Narrowing.none().toFile(moment.file()).parameters(slice, Place.first()));
    parameters.put("part", part.name());
    parameters.put("decision", moment.sequence());
    parameters.put("act", moment.act());
    parameters.put("decidedAt", SqlTime.of(moment.decidedAt()));
    parameters.put("seen", moment.deciders().stream().mapToLong(Seen::position).max().orElse(-1));
    return Corrected.in(
        jdbc,
        opening,
        Page.of(
            jdbc.sql(ENTRIES).params(parameters).query(Fields.as(TimelineEntry::read)).list(),
            slice,
            TimelineEntry::recordedPlace),
        Optional.empty());
  }

  private List<Seen> seen(UUID decision) {
    return jdbc.sql(
            """
            select decider, position from timeline_known
            where decision_id = ? order by position desc, decider
            """)
        .param(decision)
        .query(Fields.as(row -> new Seen(row.id("decider"), row.number("position"))))
        .list();
  }
}
