package nl.beslisspoor.command.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One connection that holds the numbering lock of the database. The lock ends with the connection,
 * whoever dies first. It only spares double work: unique places decide, never the lock.
 */
final class Leadership implements AutoCloseable {
  private static final long LOCK = 0x6265736c69737370L; // "beslissp"

  private final Connection connection;
  private final SingleConnectionDataSource source;

  private Leadership(Connection connection) {
    this.connection = connection;
    this.source = new SingleConnectionDataSource(connection, true);
  }

  /**
   * @return empty when somebody else holds the lock
   */
  static Optional<Leadership> take(DataSource pool) throws SQLException {
    var leadership = new Leadership(pool.getConnection());
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
  DataSource source() {
    return source;
  }

  /** Gives the lock up and the connection back. */
  @Override
  public void close() throws SQLException {
    try (connection) {
      JdbcClient.create(source)
          .sql("select pg_advisory_unlock(?)")
          .param(LOCK)
          .query((row, n) -> row.getBoolean(1))
          .single();
    }
  }

  private boolean locks() {
    return JdbcClient.create(source)
        .sql("select pg_try_advisory_lock(?)")
        .param(LOCK)
        .query(Boolean.class)
        .single();
  }
}
