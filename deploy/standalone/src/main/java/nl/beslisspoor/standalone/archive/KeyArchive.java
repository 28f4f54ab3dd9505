package nl.beslisspoor.standalone.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import nl.beslisspoor.events.wire.BundleReader;
import nl.beslisspoor.events.wire.BundleWriter;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys of a log in a file of their own, wrapped as they are kept: without the master key it
 * opens nothing. It is kept apart from the log and for a short time, since whoever has an old one
 * can open what was destroyed since.
 *
 * @param file empty when none was given
 * @param master name of the master key of this installation
 */
public record KeyArchive(Optional<Path> file, String master) {
  /** An installation that was begun before has a wrapping key that nothing hangs on. */
  private static final String WRAPPED_NOTHING =
      "delete from keys.wrapping where not exists (select from keys.key)";

  private static final String UNDER_ANOTHER =
      "select master from keys.wrapping where master <> ? limit 1";

  /** Each seal in stored bytes names the key of a person, or is of a text of its file. */
  private static final String WITHOUT_KEYS =
      """
      with sealed as (
        select distinct stream_id, seal[1] as kind, case seal[1] when 'p' then seal[2] end as id
        from log.event, regexp_matches(convert_from(payload, 'UTF8'),
          '"~1\\.([pn])\\.([A-Za-z0-9_-]{32})\\.', 'g') seal)
      select count(distinct stream_id) from sealed
      where not exists (
        select from keys.key
        where stream = stream_id and case kind when 'p' then key.id = sealed.id else owner = 'texts' end)
      """;

  /**
   * Writes all keys.
   *
   * @param source connections of the application
   */
  public static void write(DataSource source, OutputStream out) {
    var moment = new TransactionTemplate(new JdbcTransactionManager(source));
    moment.setReadOnly(true);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    moment.executeWithoutResult(_ ->
        new JdbcTemplate(source)
            .execute(
                (ConnectionCallback<Void>)
                    connection -> {
                      try (var bundle = new BundleWriter(out)) {
                        KeptTables.KEYS.write(connection, bundle);
                        return null;
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    }));
  }

  /**
   * Puts the keys beside the log that was read before them.
   *
   * @throws KeysMissing when some of what is sealed in the log could not be opened with them
   */
  void into(Connection connection) throws SQLException, IOException {
    try (var statement = connection.createStatement()) {
      statement.execute(WRAPPED_NOTHING);
    }
    if (file.isPresent()) {
      try (var bundle = new BundleReader(file.get())) {
        KeptTables.KEYS.read(connection, bundle);
      }
    }
    requireMaster(connection);
    requireAll(connection);
  }

  private void requireMaster(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement(UNDER_ANOTHER)) {
      query.setString(1, master);
      try (var found = query.executeQuery()) {
        if (found.next()) {
          throw KeysMissing.wrappedBy(found.getString(1), master);
        }
      }
    }
  }

  private static void requireAll(Connection connection) throws SQLException {
    try (var query = connection.createStatement();
        var found = query.executeQuery(WITHOUT_KEYS)) {
      found.next();
      if (found.getLong(1) > 0) {
        throw KeysMissing.ofFiles(found.getLong(1));
      }
    }
  }
}
