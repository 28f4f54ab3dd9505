package nl.beslisspoor.bench.split;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import org.postgresql.PGConnection;

/** Sees from the database when the view of the timeline holds something. */
final class Watch {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int PAUSE_MS = 1_000;
  private static final String VIEW = "timeline";

  private static final String HOLDS =
      """
      select from feed.progress
        join feed.projection on name = projection and feed.projection.run = feed.progress.run
      where projection = ? and stream = ? and sequence >= ? and parked_from is null
      """;

  private final Connection line;

  /**
   * @param line for this alone
   */
  Watch(Connection line) throws SQLException {
    this.line = line;
    try (var statement = line.createStatement()) {
      statement.execute("listen beslisspoor_view");
    }
  }

  /**
   * @throws IllegalStateException when it does not hold it within a minute
   */
  void await(String file, long sequence) throws SQLException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(file, sequence)) {
      do {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("the timeline does not follow the log");
        }
      } while (!told());
    }
  }

  private boolean holds(String file, long sequence) throws SQLException {
    try (var select = line.prepareStatement(HOLDS)) {
      select.setString(1, VIEW);
      select.setString(2, file);
      select.setLong(3, sequence);
      try (var row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Whether that view was fed; also when nothing was heard for a while. */
  private boolean told() throws SQLException {
    var heard = line.unwrap(PGConnection.class).getNotifications(PAUSE_MS);
    return heard.length == 0
        || Arrays.stream(heard).anyMatch(one -> VIEW.equals(one.getParameter()));
  }
}
