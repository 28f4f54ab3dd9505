package nl.beslisspoor.standalone.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** On which master key the keys of a database hang. */
final class WrappedBy {
  private static final String STANDS = "select to_regclass('keys.wrapping') is not null";

  private static final String ANOTHER =
      "select master from keys.wrapping where master <> ? order by ordinal desc limit 1";

  private WrappedBy() {}

  /** Another than that one, if there is one; a database without keys hangs on none. */
  static Optional<String> anotherThan(String master, Connection session) throws SQLException {
    try (var statement = session.createStatement();
        var stands = statement.executeQuery(STANDS)) {
      stands.next();
      return stands.getBoolean(1) ? asked(master, session) : Optional.empty();
    }
  }

  private static Optional<String> asked(String master, Connection session) throws SQLException {
    try (var query = session.prepareStatement(ANOTHER)) {
      query.setString(1, master);
      try (var found = query.executeQuery()) {
        return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
      }
    }
  }
}
