package nl.beslisspoor.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import nl.beslisspoor.standalone.archive.KeyArchive;
import nl.beslisspoor.standalone.archive.KeysMissing;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.settings.Settings;

/**
 * Puts exported keys where there are none, beside a log that is there.
 *
 * @param ledgers of destructions that were kept elsewhere
 */
record RestoreKeys(Settings settings, List<Path> ledgers, PrintWriter out) {

  /**
   * @throws Refused when nothing was restored
   */
  void from(Path file) throws IOException, SQLException {
    try (var foundation = Foundation.layToFill(settings, DataDirectory.take(settings.data()))) {
      var ledger = foundation.ledger().orElseThrow();
      Ledgers.take(ledger, ledgers, ledger.signer().key());
      var archive = new KeyArchive(Optional.of(file), foundation.master().name());
      var log = foundation.database();
      var reading = log.working();
      try (var connection =
              DriverManager.getConnection(log.jdbcUrl(), reading.user(), reading.password());
          var keys = RestoreBundle.migrating(foundation.keys())) {
        archive.beside(connection, keys);
      }
      foundation.withRestoredKeys(settings.role());
      out.println("the keys are restored");
      Ledgers.tell(ledger, out);
    } catch (KeysMissing | IllegalStateException e) {
      throw new Refused(e.getMessage());
    } catch (ZipException e) {
      throw new Refused(file + " holds no exported keys, or not all of them; copy it once more.");
    }
  }
}
