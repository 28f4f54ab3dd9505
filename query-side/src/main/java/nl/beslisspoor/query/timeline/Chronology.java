package nl.beslisspoor.query.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Narrowed;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened in one file, in order. */
@Component
public class Chronology {

  /** By which axis an answer is ordered; entries of one moment stand as they were recorded. */
  public enum Order {
    RECORDED,
    HAPPENED
  }

  private static final String ENTRIES =
      """
      select * from timeline_entry
      where case_id = :file
        and (cast(:person as uuid) is null or people @> array[cast(:person as uuid)])
        and (cast(:role as text) is null or role = :role)
        and (cast(:kind as text) is null or decision_kind = :kind)
        and (cast(:decidedFrom as timestamptz) is null or happened_at >= :decidedFrom)
        and (cast(:decidedUntil as timestamptz) is null or happened_at < :decidedUntil)
        and (cast(:recordedFrom as timestamptz) is null or recorded_at >= :recordedFrom)
        and (cast(:recordedUntil as timestamptz) is null or recorded_at < :recordedUntil)
      """;

  private static final String RECORDED =
      ENTRIES + "  and sequence > :afterNumber order by sequence limit :limit";

  private static final String HAPPENED =
      ENTRIES
          + """
            and (happened_at, sequence) > (:afterMoment, :afterNumber)
          order by happened_at, sequence limit :limit
          """;

  private final JdbcClient jdbc;
  private final Opening opening;

  /** Whether entries asked for like this follow each other with nothing of the file left out. */
  public static boolean whole(Narrowing narrowing, Order order) {
    return order == Order.RECORDED
        && narrowing.file().map(Narrowing.none()::toFile).equals(Optional.of(narrowing));
  }

  public Chronology(JdbcClient jdbc, Opening opening) {
    this.jdbc = jdbc;
    this.opening = opening;
  }

  /**
   * The entries of one file. Narrowed to a person: everything in which that person is named.
   *
   * @throws IllegalArgumentException when the narrowing names no file
   */
  public Page<TimelineEntry> entries(Narrowing narrowing, Order order, Slice slice) {
    if (narrowing.file().isEmpty()) {
      throw new IllegalArgumentException("a chronology is of one file");
    }
    var found =
        Narrowed.ask(
                jdbc,
                order == Order.RECORDED ? RECORDED : HAPPENED,
                narrowing.parameters(slice, Place.first()))
            .query(Fields.as(TimelineEntry::read))
            .list();
    var page =
        Page.of(
            found,
            slice,
            order == Order.RECORDED ? TimelineEntry::recordedPlace : TimelineEntry::happenedPlace);
    return Corrected.in(jdbc, opening, page, narrowing.recorded().until());
  }

  /** Some entries of one file by their sequences, in the order of recording. */
  public List<TimelineEntry> at(UUID file, Collection<Long> sequences) {
    var found =
        jdbc.sql(
                """
                select * from timeline_entry
                where case_id = ? and sequence = any(?) order by sequence
                """)
            .params(file, sequences.toArray(Long[]::new))
            .query(Fields.as(TimelineEntry::read))
            .list();
    return Corrected.in(jdbc, opening, new Page<>(found, Optional.empty()), Optional.empty())
        .rows();
  }
}
