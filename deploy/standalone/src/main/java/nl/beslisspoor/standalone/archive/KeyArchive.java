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

  /** A wrapping key may hang on two master keys while one takes over from the other. */
  private static final String UNDER_ANOTHER =
      """
      select master from keys.wrapping w
      where not exists (select from keys.opening o where o.id = w.id and o.master = ?)
      limit 1
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
   * @param log in which that log stands
   * @param keys where they go; the same, or a database of their own
   * @throws KeysMissing when some of what is sealed in the log could not be opened with them
   */
  void into(Connection log, Connection keys) throws SQLException, IOException {
    try (var statement = keys.createStatement()) {
      statement.execute(WRAPPED_NOTHING);
    }
    if (file.isPresent()) {
      try (var bundle = new BundleReader(file.get())) {
        KeptTables.KEYS.read(keys, bundle);
      }
    }
    requireMaster(keys);
    requireAll(log, keys);
  }

  /**
   * Puts the keys where there are none, beside a log that is there already.
   *
   * @param log may read the log
   * @param keys of the migrator; nobody else uses it
   * @throws KeysMissing when some of what is sealed in the log could not be opened with them
   * @throws IllegalStateException when there are keys already
   */
  public void beside(Connection log, Connection keys) throws SQLException, IOException {
    keys.setAutoCommit(false);
    log.setAutoCommit(false);
    try (var statement = keys.createStatement()) {
      statement.execute("set local role beslisspoor_owner");
      try (var found = statement.executeQuery("select exists (select from keys.key)")) {
        found.next();
        if (found.getBoolean(1)) {
          throw new IllegalStateException(
              "There are keys already; what was exported goes where there are none.");
        }
      }
    }
    into(log, keys);
    keys.commit();
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

  private static void requireAll(Connection log, Connection keys) throws SQLException {
    int without = new KeysOfLog(log, keys).without().size();
    if (without > 0) {
      throw KeysMissing.ofFiles(without);
    }
  }
}
