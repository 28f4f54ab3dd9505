package nl.beslisspoor.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Asks the database server how it stands, over a line of its own. */
final class Server {
  private static final List<String> DURABLE =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int PAUSE_MS = 10;

  private final Connection line;

  Server(Connection line) {
    this.line = line;
  }

  /**
   * @throws IllegalStateException when a commit could be lost, or the log holds something already
   */
  void requireDurableAndEmpty() throws SQLException {
    for (var setting : DURABLE) {
      if (!one("show " + setting).equals("on")) {
        throw new IllegalStateException(
            "the database has " + setting + " off: what is measured would be worth nothing");
      }
    }
    if (!one("select count(*) from log.event").equals("0")) {
      throw new IllegalStateException(
          "the database holds data; give an empty one, for what is added to a log stays there");
    }
  }

  String version() throws SQLException {
    return one("show server_version").split(" ")[0];
  }

  /** Lets the planner know how much there is now, as a server at work would by itself. */
  void analyze() throws SQLException {
    try (var statement = line.createStatement()) {
      statement.execute("analyze");
    }
  }

  long events() throws SQLException {
    return Long.parseLong(one("select count(*) from log.event"));
  }

  /** Waits until everything that was committed has its place in the log. */
  void awaitNumbered() throws SQLException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!one("select (select count(*) from log.event) = (select count(*) from log.numbered)")
        .equals("t")) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the log is not numbered to its end");
      }
      Thread.sleep(PAUSE_MS);
    }
  }

  /** The last event of the log, as stream and sequence; empty for an empty log. */
  List<String> last() throws SQLException {
    var found =
        one(
            """
            select max(stream_id || ' ' || sequence) from log.event join log.numbered using (row_id)
            where log_index = (select max(log_index) from log.numbered)
            """);
    return found == null ? List.of() : List.of(found.split(" "));
  }

  private String one(String question) throws SQLException {
    try (var statement = line.createStatement();
        var row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }
}
