package nl.beslisspoor.query.feed;

import java.time.Duration;

/**
 * How often the nets below the wake-up calls are hauled in.
 *
 * @param poll asking the log for its head when nothing was heard; a view fed from a topic that
 *     stays behind is fed from the log after twice as long at most
 * @param claim looking for unclaimed tokens and for those of processes that are gone, keeping
 *     claims, trying again after a failure
 * @param workers platform threads that apply blocks, each using a connection while it does
 */
record Pace(Duration poll, Duration claim, int workers) {

  static Pace usual() {
    return new Pace(Duration.ofMillis(500), Duration.ofSeconds(2), 4);
  }
}
