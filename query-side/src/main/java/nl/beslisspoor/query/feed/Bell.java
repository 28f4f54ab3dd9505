package nl.beslisspoor.query.feed;

import java.time.Duration;

/** Rung after every commit of a view; whoever waits for the view looks again then. */
final class Bell {
  private long rung;

  synchronized void ring() {
    rung++;
    notifyAll();
  }

  synchronized long rung() {
    return rung;
  }

  /**
   * @return false when it was not rung since {@code heard} before {@code deadline}, a value of
   *     {@link System#nanoTime()}
   */
  synchronized boolean awaitAfter(long heard, long deadline) throws InterruptedException {
    while (rung == heard) {
      var left = Duration.ofNanos(deadline - System.nanoTime());
      if (!left.isPositive()) {
        return false;
      }
      wait(left.toMillis(), left.toNanosPart() % 1_000_000);
    }
    return true;
  }
}
