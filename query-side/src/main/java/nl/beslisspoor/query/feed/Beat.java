package nl.beslisspoor.query.feed;

import java.time.Duration;

/** Work that is due now and again after every pause of the same length. */
final class Beat {
  private final Duration every;
  private long next = System.nanoTime();

  Beat(Duration every) {
    this.every = every;
  }

  /** Answers yes once per beat. */
  boolean due() {
    var now = System.nanoTime();
    if (next - now > 0) {
      return false;
    }
    next = now + every.toNanos();
    return true;
  }

  /** Until it is due again; at least 1. */
  long millisLeft() {
    return Math.max(1, Duration.ofNanos(next - System.nanoTime()).toMillis());
  }
}
