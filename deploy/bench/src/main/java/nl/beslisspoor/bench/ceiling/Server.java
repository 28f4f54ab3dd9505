package nl.beslisspoor.bench.ceiling;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks the database server how it stands, over a line of its own. */
public final class Server {
  private static final List<String> DURABLE =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private static final String LAST =
      """
      select stream_id, sequence from log.numbered join log.event using (row_id)
      order by log_index desc limit 1
      """;

  private static final String NUMBERED =
      "select (select count(*) from log.event) = (select count(*) from log.numbered)";

  private static final String SHOWN =
      """
      select bool_and(next_index = (select coalesce(max(log_index) + 1, 0) from log.numbered))
      from feed.projection
      """;

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int PAUSE_MS = 50;

  private final Connection line;

  public Server(Connection line) {
    this.line = line;
  }

  /**
   * @throws IllegalStateException when a commit could be lost, or the log holds something already
   */
  public void requireDurableAndEmpty() throws SQLException {
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

  public String version() throws SQLException {
    return one("show server_version").split(" ")[0];
  }

  /** Lets the planner know how much there is now, as a server at work would by itself. */
  public void analyze() throws SQLException {
    try (var statement = line.createStatement()) {
      statement.execute("analyze");
    }
  }

  /** Waits until everything that was committed has its place in the log. */
  public void awaitNumbered() throws SQLException, InterruptedException {
    await(NUMBERED, "the log is not numbered to its end");
  }

  /** Waits until every view holds all that was numbered, whichever process feeds it. */
  public void awaitShown() throws SQLException, InterruptedException {
    await(SHOWN, "the views do not follow the log");
  }

  private void await(String question, String otherwise) throws SQLException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!one(question).equals("t")) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(otherwise);
      }
      Thread.sleep(PAUSE_MS);
    }
  }

  /** The last event of the log; empty for an empty log. */
  public Optional<Place> last() throws SQLException {
    try (var statement = line.createStatement();
        var row = statement.executeQuery(LAST)) {
      return row.next()
          ? Optional.of(new Place(row.getString("stream_id"), row.getLong("sequence")))
          : Optional.empty();
    }
  }

  /** Where an event stands in its stream. */
  public record Place(String stream, long sequence) {}

  private String one(String question) throws SQLException {
    try (var statement = line.createStatement();
        var row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }
}
