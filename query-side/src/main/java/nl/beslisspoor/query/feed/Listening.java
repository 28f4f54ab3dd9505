package nl.beslisspoor.query.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears on a connection of its own that the log was numbered further and that a view was fed or
 * rebuilt, in whichever process. A lost connection is opened again; the head is asked for after
 * every opening and once in a while, so that a lost notification delays and never loses. The
 * connection also shows the other processes that this one lives, and frees the tokens of those that
 * do not.
 */
final class Listening implements AutoCloseable {

  /** Opens a connection outside the pool. */
  @FunctionalInterface
  interface Line {
    Connection open() throws SQLException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
  private static final Duration RETRY = Duration.ofSeconds(1);
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final String LOG_CHANNEL = "beslisspoor_log";
  private static final String VIEW_CHANNEL = "beslisspoor_view";
  private static final String RUN_CHANNEL = "beslisspoor_run";

  private final Line line;
  private final String owner;
  private final Feed feed;
  private final Map<String, Bell> bells;
  private final Renewal views;
  private final Pace pace;
  private final Thread thread;
  private final CountDownLatch first = new CountDownLatch(1);
  private long asked;
  private boolean lost;
  private volatile boolean open = true;
  private volatile Connection current;

  /**
   * @param owner the name under which this process claims tokens; the connection shows that it
   *     lives
   * @param views hear what concerns them
   */
  Listening(Line line, String owner, Feed feed, Map<String, Bell> bells, Renewal views, Pace pace) {
    this.line = line;
    this.owner = owner;
    this.feed = feed;
    this.bells = bells;
    this.views = views;
    this.pace = pace;
    this.thread = Thread.ofPlatform().name("feed-listening").daemon().unstarted(this::run);
  }

  /** Returns when this process shows that it lives, or after a few seconds without. */
  void start() {
    thread.start();
    try {
      if (!first.await(FIRST.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("not listening yet");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
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
    AxonStore.showAlive(connection, owner);
    subscribe(connection);
    current = connection;
    lost = false;
    bells.values().forEach(Bell::ring);
    bells.keySet().forEach(views::renewed);
    var asking = new Beat(pace.poll());
    var releasing = new Beat(pace.claim());
    while (open) {
      if (releasing.due()) {
        AxonStore.releaseClaimsOfTheGone(connection, owner);
      }
      if (asking.due()) {
        ask(connection);
      }
      first.countDown();
      hear(connection, Math.min(asking.millisLeft(), releasing.millisLeft()));
    }
  }

  private void subscribe(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + VIEW_CHANNEL);
      statement.execute("listen " + RUN_CHANNEL);
      if (feed.hearsNotifications()) {
        statement.execute("listen " + LOG_CHANNEL);
      }
    }
  }

  private void hear(Connection connection, long millis) throws SQLException {
    var heard = connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(millis));
    for (var one : heard == null ? new PGNotification[0] : heard) {
      hear(one.getName(), one.getParameter());
    }
  }

  /** Views that only other processes know are passed over. */
  private void hear(String channel, String what) {
    if (channel.equals(LOG_CHANNEL)) {
      feed.numbered(Long.parseLong(what));
    } else if (bells.containsKey(what)) {
      bells.get(what).ring();
      if (channel.equals(RUN_CHANNEL)) {
        views.renewed(what);
      }
    }
  }

  private void ask(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("select coalesce(max(log_index) + 1, 0) from log.numbered")) {
      row.next();
      answered(row.getLong(1));
    }
  }

  private void answered(long next) {
    if (next < asked) {
      LOG.warn("the log ends at index {} and was known up to {}: it was put back", next, asked);
      feed.putBack(next);
      views.putBack();
    } else {
      feed.numbered(next);
    }
    asked = next;
  }

  private void retryAfter(Exception e) {
    if (!open) {
      return;
    }
    if (!lost) {
      LOG.warn("no longer listening to the log, trying again: {}", Fault.of(e));
      lost = true;
    }
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
