package nl.beslisspoor.command.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One connection that holds an advisory lock of the database. The lock ends with the connection,
 * whoever dies first. It only spares double work: who leads checks what it writes against what it
 * read, and never trusts the lock.
 */
public final class Leadership implements AutoCloseable {
  private final Connection connection;
  private final SingleConnectionDataSource source;
  private final long lock;

  private Leadership(Connection connection, long lock) {
    this.connection = connection;
    this.source = new SingleConnectionDataSource(connection, true);
    this.lock = lock;
  }

  /**
   * @param connections one of these is kept as long as the lock
   * @param lock the key, by which this work differs from other work on the same database
   * @return empty when somebody else holds the lock
   */
  public static Optional<Leadership> take(DataSource connections, long lock) throws SQLException {
    var leadership = new Leadership(connections.getConnection(), lock);
    try {
      if (leadership.locks()) {
        return Optional.of(leadership);
      }
    } catch (RuntimeException e) {
      leadership.connection.close();
      throw e;
    }
    leadership.connection.close();
    return Optional.empty();
  }

  /** The connection that holds the lock, and no other. */
  public DataSource source() {
    return source;
  }

  /** Gives up a connection on which the database is silent that long. */
  void answerWithin(Duration silence) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, Math.toIntExact(silence.toMillis()));
  }

  /** Gives the lock up and the connection back. */
  @Override
  public void close() throws SQLException {
    try (connection) {
      JdbcClient.create(source)
          .sql("select pg_advisory_unlock(?)")
          .param(lock)
          .query((row, n) -> row.getBoolean(1))
          .single();
    }
  }

  private boolean locks() {
    return JdbcClient.create(source)
        .sql("select pg_try_advisory_lock(?)")
        .param(lock)
        .query(Boolean.class)
        .single();
  }
}
