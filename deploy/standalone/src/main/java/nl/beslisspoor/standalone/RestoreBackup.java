package nl.beslisspoor.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.destruction.DestructionLedger;
import nl.beslisspoor.command.seal.Numbering;
import nl.beslisspoor.command.seal.SealBroken;
import nl.beslisspoor.command.seal.SealDirectory;
import nl.beslisspoor.command.seal.SealPlace;
import nl.beslisspoor.command.seal.WholeLog;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.standalone.backup.Backup;
import nl.beslisspoor.standalone.backup.Backups;
import nl.beslisspoor.standalone.backup.NotABackup;
import nl.beslisspoor.standalone.database.Cluster;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.database.NotRecovered;
import nl.beslisspoor.standalone.database.OtherMasterKey;
import nl.beslisspoor.standalone.database.Replay;
import nl.beslisspoor.standalone.database.Replayed;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Begins an installation with a backup that is brought to a moment, and holds what came of it
 * against what was signed.
 *
 * @param at nothing that was committed later; empty for all that there is
 * @param wal where more WAL is than in the archive beside the backup
 * @param kept checkpoints that were kept elsewhere
 * @param ledgers of destructions that were kept elsewhere
 */
record RestoreBackup(
    Settings settings,
    Optional<Instant> at,
    List<Path> wal,
    OutsideCheckpoints kept,
    List<Path> ledgers,
    PrintWriter out) {

  /**
   * @return whether all is there that was signed and archived
   * @throws Refused when nothing was restored
   */
  boolean from(Path place) throws IOException, SQLException {
    try {
      var backup = Backups.find(place, at);
      requireLater(backup);
      var data = DataDirectory.take(settings.data());
      requireNew();
      requireSealedWith(Foundation.seal(settings, data).signer().key(), backup);
      takeLedgers(backup, data);
      var archived = backup.archived();
      var replayed = recovered(backup, archived, data);
      try {
        return checked(backup, data, replayed, backup.unread(archived, replayed));
      } catch (OtherMasterKey e) {
        throw new Refused(
            e.getMessage()
                + " Put the file master-key of the former installation into "
                + settings.data()
                + ", or give BESLISSPOOR_MASTER_KEY, and restore once more.\nWhat was restored was"
                + " put aside in "
                + Cluster.setAside(data));
      } catch (SealBroken | IllegalArgumentException e) {
        throw new Refused(
            "The log in the backup is not what was signed: "
                + e.getMessage()
                + "\nIt was put aside in "
                + Cluster.setAside(data));
      }
    } catch (NotABackup e) {
      throw new Refused(e.getMessage());
    }
  }

  private void requireLater(Backup backup) {
    var asOf = backup.manifest().asOf();
    if (at.filter(asOf::isAfter).isPresent()) {
      throw new Refused(
          "That backup goes up to %s, which is later; take an older one.".formatted(asOf));
    }
  }

  private void requireNew() {
    if (Cluster.holdsAnything(settings.data())) {
      throw new Refused(
          "There is a database in " + settings.data() + " already; a backup begins a new one.");
    }
  }

  private static void requireSealedWith(NoteKey key, Backup backup) throws IOException {
    var said = backup.seal().resolve("log.pub");
    if (Files.exists(said) && !Files.readString(said).strip().equals(key.text())) {
      throw new Refused("The log in the backup was sealed with another key than this one.");
    }
  }

  /** Before there is anything that it would be about. */
  private void takeLedgers(Backup backup, DataDirectory data) {
    var seal = Foundation.seal(settings, data);
    var all =
        Stream.concat(
                ledgers.stream(),
                Stream.of(
                    backup.seal().resolve(DestructionLedger.NAME),
                    backup.directory().toAbsolutePath().resolveSibling(DestructionLedger.NAME)))
            .toList();
    Ledgers.take(
        Foundation.ledger(settings.without(Setting.BACKUP_DIRECTORY), seal),
        all,
        seal.signer().key());
  }

  private Replayed recovered(Backup backup, List<String> archived, DataDirectory data)
      throws IOException {
    var copy = Cluster.restoring(data);
    try {
      backup.copyTo(copy);
      var places = Stream.concat(backup.archive().stream(), wal.stream()).toList();
      return Cluster.recover(data, new Replay(places, at), settings.backups());
    } catch (NotRecovered e) {
      throw new Refused(notReached(backup.unread(archived, e.reached()), e));
    } finally {
      FileSystemUtils.deleteRecursively(copy);
    }
  }

  private static String notReached(Optional<String> unread, NotRecovered why) {
    var reached =
        why.reached().last().map(last -> "; the last that is there was committed at " + last);
    return "Nothing was restored: "
        + why.getMessage()
        + reached.orElse("")
        + unread.map("; "::concat).orElse("")
        + ". Without --at, all that can be read is restored.";
  }

  private boolean checked(
      Backup backup, DataDirectory data, Replayed replayed, Optional<String> unread)
      throws IOException, SQLException {
    // nothing goes to the archive before somebody works with it
    try (var foundation = Foundation.lay(settings.without(Setting.BACKUP_DIRECTORY), data);
        var held = held(foundation.database())) {
      var place = foundation.seal().orElseThrow();
      var outside = kept.and(List.of(backup.seal(), place.directory()));
      var found = new WholeLog(held, place.signer().key()).against(outside.notes());
      new Numbering(held).pass();
      outside.giveTo(place);
      new SealDirectory(backup.seal()).damage().ifPresent(damage -> giveDamage(damage, place));
      out.printf(
          "events restored: %d, the last committed at %s%n",
          found.size() + found.unnumbered(), replayed.last().orElse(backup.manifest().asOf() + ""));
      out.printf(
          "root %s over %d entries: %s%n",
          found.root(),
          found.size(),
          found.signed().map(signed -> "as signed over " + signed.size()).orElse("nothing signed"));
      Ledgers.tell(foundation.ledger().orElseThrow(), out);
      var gone = new ArrayList<String>();
      outside.lost(found.size() + found.unnumbered(), place.signer().key()).ifPresent(gone::add);
      unread.filter(_ -> at.isEmpty()).map("lost: "::concat).ifPresent(gone::add);
      gone.forEach(out::println);
      out.println("make a backup of the new installation now: the old ones do not lead to it");
      return gone.isEmpty();
    }
  }

  private void giveDamage(String damage, SealPlace place) {
    new SealDirectory(place.directory()).keepDamage(damage);
    out.println("the seal had found damage when the backup was made: " + damage);
    out.println("nothing is signed until somebody has looked into it; see damage/found.txt there");
  }

  private static SingleConnectionDataSource held(Database database) {
    var login = database.working();
    return new SingleConnectionDataSource(database.jdbcUrl(), login.user(), login.password(), true);
  }
}
