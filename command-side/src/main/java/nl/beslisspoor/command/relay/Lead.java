package nl.beslisspoor.command.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nl.beslisspoor.command.seal.Leadership;
import nl.beslisspoor.command.seal.LogEntries;
import nl.beslisspoor.events.Recorded;
import org.apache.kafka.common.KafkaException;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One relay in the lead over one topic, on the connection that holds the lock. What the broker
 * acknowledged moves the position, nothing else does; so entries may be sent twice and none is left
 * out. Not for several threads, but for {@link #abort}.
 */
final class Lead implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Lead.class);
  private static final long LOCKS = 0x72656c61L << 32; // "rela"
  private static final int BATCH = 200;
  private static final Duration SLICE = Duration.ofMillis(100);

  private final Leadership leadership;
  private final Outlet outlet;
  private final Clients clients;
  private final Duration check;
  private final RelayState state;
  private final LogEntries log;
  private final Positions positions;
  private Position position;
  private long checkAt;
  private volatile Optional<Sender> sender = Optional.empty();

  private Lead(
      Leadership leadership, Outlet outlet, Clients clients, Duration check, RelayState state) {
    this.leadership = leadership;
    this.outlet = outlet;
    this.clients = clients;
    this.check = check;
    this.state = state;
    this.log = new LogEntries(leadership.source());
    this.positions = new Positions(leadership.source());
    JdbcClient.create(leadership.source()).sql("listen beslisspoor_log").update();
    this.position = positions.claim(outlet.topic());
  }

  /**
   * @param lines connections outside the pool, since one is kept and listens
   * @return empty when another process leads
   */
  static Optional<Lead> take(
      DataSource lines, Outlet outlet, Clients clients, Duration check, RelayState state)
      throws SQLException {
    var leadership = Leadership.take(lines, lock(outlet.topic()));
    if (leadership.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Lead(leadership.get(), outlet, clients, check, state));
    } catch (RuntimeException e) {
      leadership.get().close();
      throw e;
    }
  }

  static long lock(String topic) {
    return LOCKS | Integer.toUnsignedLong(topic.hashCode());
  }

  /**
   * Sends what is numbered and not sent: one batch, and more as long as it is wanted. After any
   * failure the next round begins with a look at the topic.
   *
   * @throws KafkaException when the broker failed
   * @throws Positions.Replaced when another relay leads
   */
  void round(BooleanSupplier wanted) {
    try {
      boolean more = true;
      while (more) {
        state.behind(log.next() - position.next());
        look();
        more = sendBatch() && wanted.getAsBoolean();
      }
    } catch (RuntimeException e) {
      disconnect();
      throw e;
    }
  }

  /** Returns when the log was numbered further, after the given time, or when not wanted. */
  void awaitEntries(Duration atMost, BooleanSupplier wanted) throws SQLException {
    var listening = leadership.source().getConnection().unwrap(PGConnection.class);
    long deadline = System.nanoTime() + atMost.toNanos();
    while (wanted.getAsBoolean() && System.nanoTime() < deadline) {
      long left = Math.max(1, (deadline - System.nanoTime()) / 1_000_000);
      var heard = listening.getNotifications((int) Math.min(left, SLICE.toMillis()));
      if (heard != null && heard.length > 0) {
        return;
      }
    }
  }

  /** Ends whatever waits for the broker; from any thread. */
  void abort() {
    sender.ifPresent(Sender::close);
  }

  @Override
  public void close() throws SQLException {
    abort();
    leadership.close();
  }

  private void look() {
    if (sender.isEmpty() || System.nanoTime() - checkAt >= 0) {
      compare();
      checkAt = System.nanoTime() + check.toNanos();
    }
  }

  private void compare() {
    var found = found(new TopicSurvey(clients, outlet).of(position));
    if (!found.equals(position)) {
      position = positions.move(position, found);
      disconnect();
    }
    if (sender.isEmpty()) {
      sender = Optional.of(new Sender(clients.producer()));
    }
  }

  /** Where to go on in a topic that lost something, or that holds what the log does not. */
  private Position found(TopicState topic) {
    var held = log.events(topic.told().stream().map(Told::index).toList());
    long foreign = topic.told().stream().filter(told -> !told.standsIn(held)).count();
    if (foreign > 0) {
      return diverged(topic.diverged(position, held), foreign);
    }
    var found = topic.found(position, outlet.expires());
    if (found.next() < position.next()) {
      LOG.warn(
          "topic {} lost entries and is filled again from {}; it had been filled up to {}",
          outlet.topic(),
          found.next(),
          position.next());
      state.wasSetBack();
    }
    return found;
  }

  private Position diverged(Position found, long foreign) {
    LOG.error(
        "topic {} ends with {} entries that the log does not hold, as when the database was put back"
            + " to an older state; it is filled again from {}",
        outlet.topic(),
        foreign,
        found.next());
    state.foundForeign(foreign);
    return found;
  }

  private void disconnect() {
    abort();
    sender = Optional.empty();
  }

  private boolean sendBatch() {
    var entries = log.from(position.next(), BATCH);
    if (!entries.isEmpty()) {
      var sent = sender.orElseThrow().send(entries.stream().map(outlet::record).toList());
      if (sent.first() < position.offset() || sent.next() <= sent.first()) {
        throw new KafkaException("the records stand elsewhere than after those sent before");
      }
      state.acknowledged();
      position = positions.move(position, position.sentTo(after(entries), sent.next()));
    }
    state.behind(log.next() - position.next());
    return entries.size() == BATCH;
  }

  private static long after(List<Recorded> entries) {
    return entries.getLast().index() + 1;
  }
}
