package nl.beslisspoor.query.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.beslisspoor.events.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The streams that views could not take in: an operator lists them, mends, and tries again. */
public final class Parked {
  private static final int BLOCK = 1_000;

  private final Store store;
  private final JdbcClient jdbc;
  private final Map<String, Projection> projections;
  private final Map<String, Bell> bells;

  /**
   * A stream of which a view misses the end.
   *
   * @param from sequence of the first event it misses
   * @param events how many it misses
   * @param cause exception class and rule, never personal data
   */
  public record ParkedStream(
      String projection, String stream, long from, long events, String cause, Instant since) {}

  /**
   * What came of trying again.
   *
   * @param applied events taken in
   * @param drained whether the view misses nothing of the stream any more
   */
  public record Retried(int applied, boolean drained) {}

  Parked(
      Store store, JdbcClient jdbc, Map<String, Projection> projections, Map<String, Bell> bells) {
    this.store = store;
    this.jdbc = jdbc;
    this.projections = projections;
    this.bells = bells;
  }

  /** Every parked stream of every live view, by view and then longest parked first. */
  public List<ParkedStream> list() {
    return jdbc.sql(
            """
            select p.projection, p.stream, p.parked_from, count(*),
                   (array_agg(concat_ws(' ', l.cause_message, l.cause_type)
                      order by l.sequence_index))[1],
                   min(l.enqueued_at::timestamptz) as since
            from feed.progress p
            join feed.projection v on v.name = p.projection and v.run = p.run
            join feed.dead_letter l on l.processing_group = p.projection || '/' || p.run
              and l.sequence_identifier = p.stream
            where p.parked_from is not null
            group by p.projection, p.stream, p.parked_from
            order by p.projection, since, p.stream
            """)
        .query((row, _) ->
            new ParkedStream(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                row.getTimestamp(6).toInstant()))
        .list();
  }

  /** Whether this process has a view of that name. */
  boolean knows(String projection) {
    return projections.containsKey(projection);
  }

  /** One stream of one view, if it is parked. */
  Optional<ParkedStream> of(String projection, String stream) {
    return list().stream()
        .filter(one -> one.projection().equals(projection) && one.stream().equals(stream))
        .findFirst();
  }

  /** How many streams of the live view are parked. */
  public long count(String projection) {
    return jdbc.sql(
            """
            select count(*) from feed.progress p
            join feed.projection v on v.name = p.projection and v.run = p.run
            where p.projection = ? and p.parked_from is not null
            """)
        .param(projection)
        .query(Long.class)
        .single();
  }

  /** Tries all parked streams of a view again; those that fail stay parked. */
  public Map<String, Retried> retryAll(String projection) {
    return list().stream()
        .filter(parked -> parked.projection().equals(projection))
        .map(ParkedStream::stream)
        .collect(Collectors.toMap(stream -> stream, stream -> retry(projection, stream)));
  }

  /**
   * Reads the parked events of the stream from the log again and applies them in order, up to the
   * first that fails. Holds up the feed of this view meanwhile, for a block at a time.
   */
  public Retried retry(String projection, String stream) {
    var applied = 0;
    while (true) {
      var step = store.transaction().execute(_ -> step(projections.get(projection), stream));
      applied += step.applied();
      if (step.done()) {
        bells.get(projection).ring();
        return new Retried(applied, step.drained());
      }
    }
  }

  private record Step(int applied, boolean done, boolean drained) {}

  private Step step(Projection projection, String stream) {
    var run = store.runs().locked(projection.name()).orElseThrow();
    if (run.version() != projection.version()) {
      throw FeedStopped.superseded(run);
    }
    var letters = store.axon().letters(run);
    var waiting = letters.of(stream, BLOCK);
    if (waiting.isEmpty()) {
      return new Step(0, true, true);
    }
    var failure = new ArrayList<ParkingCause>();
    var applied = applied(new BlockApplication(store, projection, run), entries(waiting), failure);
    letters.remove(waiting.subList(0, applied));
    failure.forEach(cause -> letters.renew(waiting.get(applied), cause));
    var left = entries(letters.of(stream, 1));
    store.runs().tell(projection.name());
    store.progress().parkedFrom(run, stream, left.stream().map(Recorded::sequence).findFirst());
    return new Step(applied, left.isEmpty() || !failure.isEmpty(), left.isEmpty());
  }

  private List<Recorded> entries(List<Letters.Stored> letters) {
    return store.log().at(letters.stream().map(Letters.Stored::index).toList());
  }

  private static int applied(
      BlockApplication application, List<Recorded> entries, List<ParkingCause> failure) {
    if (entries.stream().allMatch(entry -> BlockApplication.unreadable(entry).isEmpty())
        && application.attempt(entries).isEmpty()) {
      return entries.size();
    }
    for (var i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      var cause = BlockApplication.unreadable(entry).or(() -> application.attempt(List.of(entry)));
      if (cause.isPresent()) {
        failure.add(cause.get());
        return i;
      }
    }
    return entries.size();
  }
}
