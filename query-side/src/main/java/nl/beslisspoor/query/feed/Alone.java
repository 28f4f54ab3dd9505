package nl.beslisspoor.query.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Work that only one process at a time may do; ends with the process at the latest. */
record Alone(DataSource source) {

  /** Waits for its turn, then works. */
  <T> T work(String subject, Supplier<T> work) {
    try (var connection = source.getConnection()) {
      ask(connection, "select pg_advisory_lock(hashtextextended(?, 0))", subject);
      try {
        return work.get();
      } finally {
        ask(connection, "select pg_advisory_unlock(hashtextextended(?, 0))", subject);
      }
    } catch (SQLException e) {
      throw new CannotGetJdbcConnectionException("no lock on " + subject, e);
    }
  }

  private static void ask(Connection connection, String sql, String subject) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, "beslisspoor.feed/" + subject);
      statement.execute();
    }
  }
}
