package nl.beslisspoor.standalone.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import nl.beslisspoor.command.seal.LogExport;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.wire.BundleWriter;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes everything that is kept, as it stands at one moment, while others may go on. */
public final class Archived {
  private final DataSource source;

  /**
   * @param source connections of the application
   */
  public Archived(DataSource source) {
    this.source = source;
  }

  /**
   * @param key with which the log is sealed
   * @throws IllegalStateException when the log is sealed with another key
   * @throws UncheckedIOException when the bundle cannot be written
   */
  public LogExport.Written writeTo(BundleWriter bundle, NoteKey key) {
    var moment = new TransactionTemplate(new JdbcTransactionManager(source));
    moment.setReadOnly(true);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    return moment.execute(_ -> {
      new JdbcTemplate(source)
          .execute(
              (ConnectionCallback<Void>)
                  connection -> {
                    try {
                      KeptTables.BESIDE_LOG.write(connection, bundle);
                      return null;
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  });
      return new LogExport(source).writeTo(bundle, key);
    });
  }
}
