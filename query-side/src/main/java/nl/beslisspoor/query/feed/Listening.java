package nl.beslisspoor.query.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears on a connection of its own that the log was numbered further. A lost connection is opened
 * again; the head is asked for after every opening and once in a while, so that a lost notification
 * delays and never loses.
 */
final class Listening implements AutoCloseable {

  /** Opens a connection outside the pool. */
  @FunctionalInterface
  interface Line {
    Connection open() throws SQLException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Line line;
  private final String owner;
  private final Head head;
  private final Duration poll;
  private final Thread thread;
  private volatile boolean open = true;
  private volatile Connection current;

  /**
   * @param owner the name under which this process claims tokens; the connection shows that it
   *     lives
   */
  Listening(Line line, String owner, Head head, Duration poll) {
    this.line = line;
    this.owner = owner;
    this.head = head;
    this.poll = poll;
    this.thread = Thread.ofPlatform().name("feed-listening").daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  boolean connected() {
    return current != null;
  }

  @Override
  public void close() {
    open = false;
    abort();
    thread.interrupt();
  }

  private void run() {
    while (open) {
      try (var connection = line.open()) {
        listen(connection);
      } catch (SQLException | RuntimeException e) {
        retryAfter(e);
      } finally {
        current = null;
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("listen beslisspoor_log");
    }
    AxonStore.showAlive(connection, owner);
    current = connection;
    ask(connection);
    var notified = connection.unwrap(PGConnection.class);
    while (open) {
      var heard = notified.getNotifications((int) poll.toMillis());
      if (heard == null || heard.length == 0) {
        ask(connection);
      } else {
        head.advance(Long.parseLong(heard[heard.length - 1].getParameter()));
      }
    }
  }

  private void ask(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("select coalesce(max(log_index) + 1, 0) from log.numbered")) {
      row.next();
      head.advance(row.getLong(1));
    }
  }

  private void retryAfter(Exception e) {
    if (!open) {
      return;
    }
    LOG.warn("no longer listening to the log, trying again: {}", Fault.of(e));
    try {
      Thread.sleep(RETRY);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void abort() {
    var connection = current;
    if (connection == null) {
      return;
    }
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      LOG.debug("connection was gone already: {}", Fault.of(e));
    }
  }
}
