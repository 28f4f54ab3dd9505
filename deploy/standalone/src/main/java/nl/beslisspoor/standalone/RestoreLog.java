package nl.beslisspoor.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.beslisspoor.command.destruction.DestructionLedger;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Begins an installation with what another exported, or with a copy of its database; or puts back
 * keys alone.
 */
@Command(
    name = "restore",
    description = {
      "Begins a new installation with a backup or with an exported log, and holds every event"
          + " against what was signed.",
      "A backup is brought as far as the archive of the WAL beside it goes, or to the moment given"
          + " as --at. An export becomes events, seal, receipts, accounts and looks; views are made"
          + " from the log at the next start.",
      "Needs secrets of the former installation, as files in the data directory or as settings:"
          + " seal-key and master-key, and for a backup pseudonym-key; copy token-secret too."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nEnds with%n",
    exitCodeList = {
      "0:all is restored",
      "1:it failed",
      "2:wrong usage, or what was given is not what was made or signed; nothing was restored",
      "3:restored, but checkpoints kept elsewhere or the archive cover more: what is lost is named"
    })
final class RestoreLog implements Callable<Integer> {
  private static final int REFUSED = 2;
  private static final int LOST = 3;

  @Parameters(
      paramLabel = "BACKUP|FILE",
      arity = "0..1",
      description =
          "A backup, a directory of backups, of which the newest that is old enough is taken, or a"
              + " file that export wrote.")
  private Path place;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      converter = Moment.class,
      description =
          "With a backup: nothing that was committed after this moment, such as"
              + " 2026-11-27T10:15:00Z.")
  private Instant at;

  @Option(
      names = "--wal",
      paramLabel = "DIRECTORY",
      description =
          "With a backup: where more WAL is than in the archive beside it, such as"
              + " postgresql/pg_wal of the data directory that was given up.")
  private List<Path> wal = List.of();

  @Option(
      names = "--checkpoints",
      paramLabel = "FILE",
      description =
          "Checkpoints that were kept elsewhere; tells what they cover and is not restored."
              + " A file, or a directory of them.")
  private Path checkpoints;

  @Option(
      names = "--sealed-by",
      paramLabel = "FILE",
      description =
          "With an export: the public key that sealed the log (log.pub), when it is to go on under"
              + " the new key of this installation. What was signed before is kept as evidence.")
  private Path sealedBy;

  @Option(
      names = "--keys",
      paramLabel = "FILE",
      description =
          "With an export: the keys, as export wrote them with --keys. Without them nothing that the"
              + " log says about people can be read. Alone: puts them where the keys were lost, beside"
              + " the log that is there.")
  private Path keys;

  @Option(
      names = "--destructions",
      paramLabel = "DIRECTORY",
      description =
          "The ledger of destructions, destructions in the former installation's directory of"
              + " checkpoints: what it names stays destroyed, however old the copy is. Also found"
              + " beside the --checkpoints, beside a backup and in it.")
  private Path destructions;

  @Mixin private Options options;
  @Spec private CommandSpec spec;

  private static final class Moment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      try {
        return Instant.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("give a moment in UTC such as 2026-11-27T10:15:00Z");
      }
    }
  }

  @Override
  public Integer call() throws IOException, SQLException {
    var settings = options.checked();
    CommandLogging.quiet();
    try {
      return restored(settings) ? 0 : LOST;
    } catch (Refused e) {
      spec.commandLine().getErr().println(e.getMessage());
      return REFUSED;
    }
  }

  private boolean restored(Settings settings) throws IOException, SQLException {
    var out = spec.commandLine().getOut();
    if (place == null) {
      require(keys != null, "Name a backup, an export, or --keys and what export wrote there.");
      require(
          at == null && wal.isEmpty() && sealedBy == null && checkpoints == null,
          "--keys alone takes no other option of a restore but --destructions.");
      requireKeys(settings);
      new RestoreKeys(settings, ledgers(settings), out).from(keys);
      return true;
    }
    if (Files.isDirectory(place)) {
      require(sealedBy == null, "--sealed-by goes with an export, not with a backup.");
      require(keys == null, "--keys goes with an export; a backup holds the keys.");
      require(
          settings.value(Setting.JDBC_URL).isEmpty(),
          "A backup begins an embedded database; leave the JDBC URL out.");
      requireSecret(settings, Setting.SEAL_KEY, "seal-key");
      requireSecret(settings, Setting.PSEUDONYM_KEY, "pseudonym-key");
      requireMaster(settings);
      return new RestoreBackup(
              settings, Optional.ofNullable(at), wal, kept(), ledgers(settings), out)
          .from(place);
    }
    require(at == null && wal.isEmpty(), "--at and --wal go with a backup, not with an export.");
    require(Files.isRegularFile(place), "There is no backup and no export at " + place + ".");
    if (keys != null) {
      requireKeys(settings);
    }
    if (sealedBy == null) {
      requireSecret(settings, Setting.SEAL_KEY, "seal-key");
    }
    return new RestoreBundle(
            settings, kept(), former(), Optional.ofNullable(keys), ledgers(settings), out)
        .from(place);
  }

  private void requireSecret(Settings settings, Setting setting, String file) {
    require(
        settings.value(setting).isPresent() || Files.exists(settings.data().resolve(file)),
        "Put the file %s of the former installation into %s, or give %s."
            .formatted(file, settings.data(), setting.variable()));
  }

  private void requireKeys(Settings settings) {
    require(Files.isRegularFile(keys), "There are no keys at " + keys + ".");
    requireMaster(settings);
  }

  private void requireMaster(Settings settings) {
    if (!settings.namesMasterKey()) {
      requireSecret(settings, Setting.MASTER_KEY, "master-key");
    }
  }

  private void require(boolean fulfilled, String otherwise) {
    if (!fulfilled) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  private Optional<NoteKey> former() throws IOException {
    try {
      return sealedBy == null
          ? Optional.empty()
          : Optional.of(NoteKey.parse(Files.readString(sealedBy).strip()));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--sealed-by: " + e.getMessage());
    }
  }

  private List<Path> ledgers(Settings settings) {
    require(
        destructions == null || Files.isDirectory(destructions),
        "There is no ledger of destructions at " + destructions + ".");
    var beside =
        Optional.ofNullable(checkpoints).map(Path::toAbsolutePath).stream()
            .flatMap(given ->
                Stream.of(
                    given.resolve(DestructionLedger.NAME),
                    given.resolveSibling(DestructionLedger.NAME)));
    var backups = settings.backups().stream().map(each -> each.resolve(DestructionLedger.NAME));
    return Stream.of(Optional.ofNullable(destructions).stream(), beside, backups)
        .flatMap(all -> all)
        .filter(Files::isDirectory)
        .toList();
  }

  private OutsideCheckpoints kept() throws IOException {
    require(checkpoints == null || Files.exists(checkpoints), "There is no " + checkpoints + ".");
    try {
      return OutsideCheckpoints.in(checkpoints == null ? List.of() : List.of(checkpoints));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--checkpoints: " + e.getMessage());
    }
  }
}
