package nl.beslisspoor.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import nl.beslisspoor.command.seal.SealBroken;
import nl.beslisspoor.command.seal.SealDirectory;
import nl.beslisspoor.command.seal.SealPlace;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.wire.BundleReader;
import nl.beslisspoor.standalone.archive.FormerSeal;
import nl.beslisspoor.standalone.archive.KeyArchive;
import nl.beslisspoor.standalone.archive.KeysMissing;
import nl.beslisspoor.standalone.archive.NotAsSigned;
import nl.beslisspoor.standalone.archive.Restoring;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.settings.Settings;

/**
 * Begins an installation with what another exported.
 *
 * @param kept checkpoints that were kept elsewhere
 * @param former the key that sealed the log, when it goes on under another
 * @param keys what opens what is sealed in it
 * @param ledgers of destructions that were kept elsewhere
 */
record RestoreBundle(
    Settings settings,
    OutsideCheckpoints kept,
    Optional<NoteKey> former,
    Optional<Path> keys,
    List<Path> ledgers,
    PrintWriter out) {

  /**
   * @return whether all is there that was signed
   * @throws Refused when nothing was restored
   */
  boolean from(Path file) throws IOException, SQLException {
    try (var bundle = new BundleReader(file);
        var foundation = Foundation.layToFill(settings, DataDirectory.take(settings.data()))) {
      var place = foundation.seal().orElseThrow();
      var key = former.orElse(place.signer().key());
      requireKeys(key, bundle.key(), place);
      var archive = new KeyArchive(keys, foundation.master().name());
      var ledger = foundation.ledger().orElseThrow();
      Ledgers.take(ledger, ledgers, key);
      long events = restored(foundation, bundle, archive, key);
      foundation.withRestoredKeys(settings.role());
      out.println("events restored: " + events);
      Ledgers.tell(ledger, out);
      var lost = kept.lost(events, key);
      lost.ifPresent(out::println);
      if (former.isPresent()) {
        keepFormer(new FormerSeal(place.directory(), key), bundle, lost);
      } else {
        kept.giveTo(place);
      }
      return lost.isEmpty();
    } catch (NotAsSigned | KeysMissing e) {
      throw new Refused(e.getMessage());
    } catch (ZipException e) {
      throw new Refused(
          file + " is no exported log, or not all of it: export writes a zip; copy it once more.");
    }
  }

  private void requireKeys(NoteKey key, NoteKey sealedWith, SealPlace place) {
    if (!key.equals(sealedWith)) {
      throw new Refused("The log in the bundle was sealed with another key than this one.");
    }
    if (former.filter(place.signer().key()::equals).isPresent()) {
      throw new Refused("--sealed-by: this installation has the same key; leave it out.");
    }
    try {
      new SealDirectory(place.directory()).prepare(place.signer().key());
    } catch (SealBroken e) {
      throw new Refused(
          "The directory of the checkpoints is another key's; give a new"
              + " BESLISSPOOR_SEAL_DIRECTORY.");
    }
  }

  private long restored(Foundation foundation, BundleReader bundle, KeyArchive archive, NoteKey key)
      throws SQLException, IOException {
    var own = foundation.keys() != foundation.database();
    try (var log = migrating(foundation.database());
        var keys = own ? migrating(foundation.keys()) : null) {
      return new Restoring(log, own ? keys : log, archive, former.isEmpty()).from(bundle, key);
    }
  }

  static Connection migrating(Database database) throws SQLException {
    var migrator = database.migrator().orElseThrow();
    return DriverManager.getConnection(database.jdbcUrl(), migrator.user(), migrator.password());
  }

  private void keepFormer(FormerSeal seal, BundleReader bundle, Optional<String> lost)
      throws IOException {
    var notes = new ArrayList<>(bundle.checkpoints());
    notes.addAll(kept.notes());
    seal.keep(notes, lost.orElse("all that was signed is here"));
    out.println(
        "the log goes on under another key; what was signed before stands in " + seal.directory());
  }
}
