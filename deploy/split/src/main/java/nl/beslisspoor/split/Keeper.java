package nl.beslisspoor.split;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets what ended by itself begin again, and tells the log. The database server does not: what else
 * there is ends with it, since its next start is a recovery.
 */
final class Keeper {
  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
  private static final Duration LOOK = Duration.ofSeconds(1);

  /** What cannot run does not begin again at every look. */
  private static final Duration APART = Duration.ofSeconds(15);

  private final List<Part> parts;
  private final BooleanSupplier databaseRuns;
  private final Map<Part, Long> begun = new HashMap<>();

  Keeper(List<Part> parts, BooleanSupplier databaseRuns) {
    this.parts = parts;
    this.databaseRuns = databaseRuns;
  }

  /** Until the database server ends, or the thread is interrupted. */
  void keep() throws InterruptedException {
    while (databaseRuns.getAsBoolean()) {
      parts.forEach(this::look);
      Thread.sleep(LOOK);
    }
  }

  private void look(Part part) {
    if (!part.alive() && apart(part)) {
      LOG.warn("{} ended and begins again; what it said stands in {}", part.name(), part.log());
      begun.put(part, System.nanoTime());
      part.begin();
    }
  }

  private boolean apart(Part part) {
    var last = begun.get(part);
    return last == null || System.nanoTime() - last > APART.toNanos();
  }
}
