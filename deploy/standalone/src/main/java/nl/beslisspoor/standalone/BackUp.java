package nl.beslisspoor.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.beslisspoor.command.seal.SealDirectory;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.standalone.backup.Backup;
import nl.beslisspoor.standalone.backup.Backups;
import nl.beslisspoor.standalone.database.Cluster;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Copies the embedded database while it works. */
@Command(
    name = "backup",
    description = {
      "Copies the embedded database while it works, with all that was committed meanwhile, into a"
          + " new directory that gets its name once everything in it is on the disk. restore begins"
          + " an installation with it: as it was then, or, with the archive of the WAL that a"
          + " server with BESLISSPOOR_BACKUP_DIRECTORY keeps, at any later moment.",
      "With the master key the copy opens everything that is known about everybody: it is made"
          + " readable for its owner alone. It does not hold master-key, seal-key,"
          + " pseudonym-key and token-secret. Works beside a"
          + " running Beslisspoor, or without one."
    },
    mixinStandardHelpOptions = true)
final class BackUp implements Callable<Integer> {
  private static final int MEGABYTE = 1_000_000;

  @Option(
      names = "--to",
      paramLabel = "DIRECTORY",
      description = "Where the backup is put. Default: BESLISSPOOR_BACKUP_DIRECTORY.")
  private Path to;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description =
          "Removes older backups there once this one is complete, so that N remain, and the WAL"
              + " that none of them needs.")
  private Integer keep;

  @Mixin private Options options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, SQLException {
    var settings = options.checked();
    CommandLogging.quiet();
    var directory = directory(settings);
    require(settings);
    try (var foundation = Foundation.shared(settings)) {
      var seal = foundation.seal().orElseThrow().directory();
      var cluster = new Cluster(DataDirectory.ofAnother(settings.data()));
      var backups = new Backups(directory);
      tell(backups.make(cluster, seal));
      if (keep != null) {
        spec.commandLine().getOut().println("older backups removed: " + backups.keepNewest(keep));
      }
    }
    return 0;
  }

  private Path directory(Settings settings) {
    return Optional.ofNullable(to)
        .or(settings::backups)
        .orElseThrow(
            () -> refused("Say where to with --to, or give BESLISSPOOR_BACKUP_DIRECTORY."));
  }

  private void require(Settings settings) {
    if (settings.value(Setting.JDBC_URL).isPresent()) {
      throw refused(
          "backup copies the embedded database only. A given one is copied with the tools of its"
              + " server: pg_basebackup with an archive of the WAL. export writes the log of"
              + " either.");
    }
    if (!Database.stands(settings)) {
      throw refused("There is no Beslisspoor in " + settings.data() + ".");
    }
    if (keep != null && keep < 1) {
      throw refused("--keep: give a number from 1 on.");
    }
  }

  private ParameterException refused(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private void tell(Backup backup) {
    var out = spec.commandLine().getOut();
    var manifest = backup.manifest();
    var signed =
        new SealDirectory(backup.seal())
            .newest()
            .map(note -> Checkpoint.parse(note.text()))
            .map(last -> "root %s over %d of them".formatted(last.root(), last.size()))
            .orElse("nothing signed yet");
    out.printf(
        "backup: %s%nholds %d events up to %s, %s, in %d MB%n",
        backup.directory(), manifest.events(), manifest.asOf(), signed, manifest.size() / MEGABYTE);
    if (backup.archive().isEmpty()) {
      out.println("without an archive of the WAL beside it, it restores to that moment only");
    }
    out.println("not in it, to be kept apart: master-key, seal-key, pseudonym-key, token-secret");
  }
}
