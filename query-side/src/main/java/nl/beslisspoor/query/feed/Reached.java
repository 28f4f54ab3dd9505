package nl.beslisspoor.query.feed;

import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells a page whether a view already shows what the door has just stored. */
public final class Reached {
  private enum State {
    YES,
    NOT_YET,
    PARKED
  }

  private final JdbcClient jdbc;
  private final Map<String, Bell> bells;

  Reached(JdbcClient jdbc, Map<String, Bell> bells) {
    this.jdbc = jdbc;
    this.bells = bells;
  }

  /**
   * Waits until the view holds this event of the stream and all before it. A parked stream is not
   * waited for.
   *
   * @param projection {@link Projection#name()}
   * @param sequence as the door answered it
   * @param atMost pages use a second
   * @return whether the view holds it now; false is no error, the page then says it is behind
   */
  public boolean await(String projection, String stream, long sequence, Duration atMost) {
    var deadline = System.nanoTime() + atMost.toNanos();
    var bell = bells.get(projection);
    if (bell == null) {
      throw new IllegalArgumentException("no view is called " + projection);
    }
    try {
      while (true) {
        var heard = bell.rung();
        var state = state(projection, stream, sequence);
        if (state != State.NOT_YET) {
          return state == State.YES;
        }
        if (!bell.awaitAfter(heard, deadline)) {
          return state(projection, stream, sequence) == State.YES;
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Waits until every view holds this event of the stream and all before it. A view in which the
   * stream is parked keeps none of the others from being waited for.
   *
   * @param atMost for all of them together
   * @return whether every view holds it now
   */
  public boolean awaitAll(String stream, long sequence, Duration atMost) {
    var deadline = System.nanoTime() + atMost.toNanos();
    boolean all = true;
    for (var view : bells.keySet()) {
      var left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
      all &= await(view, stream, sequence, left);
    }
    return all;
  }

  private State state(String projection, String stream, long sequence) {
    return jdbc.sql(
            """
            select case when parked_from <= :sequence then 'PARKED'
                        when sequence >= :sequence then 'YES'
                        else 'NOT_YET' end
            from feed.progress join feed.projection on name = projection
              and feed.projection.run = feed.progress.run
            where projection = :projection and stream = :stream
            """)
        .param("sequence", sequence)
        .param("projection", projection)
        .param("stream", stream)
        .query(String.class)
        .optional()
        .map(State::valueOf)
        .orElse(State.NOT_YET);
  }
}
