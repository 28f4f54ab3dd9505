package nl.beslisspoor.split;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something to become true. */
final class Waiting {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Waiting() {}

  /**
   * @param what for the message when it does not
   * @throws IllegalStateException when it did not in time
   */
  static void until(String what, Duration within, BooleanSupplier come) {
    var deadline = System.nanoTime() + within.toNanos();
    while (!come.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        throw new IllegalStateException("waited in vain for " + within + ": " + what);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
