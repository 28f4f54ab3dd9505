package nl.beslisspoor.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.wire.BundleReader;
import nl.beslisspoor.standalone.archive.Restoring;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins an installation with what another exported. */
@Command(
    name = "restore",
    description = {
      "Begins a new installation with an exported log: events, seal, receipts, accounts and looks."
          + " Checks every event against what was signed before anything is kept. Views are made from"
          + " the log at the next start.",
      "Needs the key that sealed the log: its file seal-key in the data directory, or"
          + " BESLISSPOOR_SEAL_KEY; copy the other secrets of the old data directory too."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nEnds with%n",
    exitCodeList = {
      "0:all is restored",
      "1:restored, but checkpoints kept elsewhere cover more: the range that is lost is named",
      "2:wrong usage, or the bundle is not what was signed; nothing was restored"
    })
final class RestoreLog implements Callable<Integer> {
  private static final int LOST = 1;

  @Parameters(paramLabel = "FILE", description = "An exported log.")
  private Path file;

  @Option(
      names = "--checkpoints",
      paramLabel = "FILE",
      description =
          "Checkpoints that were kept elsewhere; tells what they cover and the bundle does not."
              + " A file, or a directory of them.")
  private Path checkpoints;

  @Mixin private Options options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, SQLException {
    var settings = options.checked();
    CommandLogging.quiet();
    try (var bundle = new BundleReader(file)) {
      requireKey(settings);
      var kept = checkpoints == null ? List.<SignedNote>of() : kept();
      try (var foundation = Foundation.lay(settings, DataDirectory.take(settings.data()))) {
        var key = foundation.seal().orElseThrow().signer().key();
        requireSame(key, bundle.key());
        var migrator = foundation.database().migrator().orElseThrow();
        try (var connection =
            DriverManager.getConnection(
                foundation.database().jdbcUrl(), migrator.user(), migrator.password())) {
          return told(new Restoring(connection).from(bundle, key), kept, key);
        }
      }
    }
  }

  private void requireKey(Settings settings) {
    if (settings.value(Setting.SEAL_KEY).isEmpty()
        && !Files.exists(settings.data().resolve("seal-key"))) {
      throw new ParameterException(
          spec.commandLine(),
          "Put the file seal-key of the installation that was exported into "
              + settings.data()
              + ", or give BESLISSPOOR_SEAL_KEY.");
    }
  }

  private void requireSame(NoteKey ours, NoteKey theirs) {
    if (!ours.equals(theirs)) {
      throw new ParameterException(
          spec.commandLine(), "The log in the bundle was sealed with another key than this one.");
    }
  }

  private int told(long events, List<SignedNote> kept, NoteKey key) {
    var out = spec.commandLine().getOut();
    out.println("events restored: " + events);
    var newest =
        kept.stream()
            .filter(note -> note.by(key).isPresent())
            .map(note -> Checkpoint.parse(note.text()))
            .max(Comparator.comparingLong(Checkpoint::size));
    if (newest.filter(signed -> signed.size() > events).isPresent()) {
      out.printf(
          "lost: entries %d to %d were signed and are not here%n", events, newest.get().size() - 1);
      return LOST;
    }
    return 0;
  }

  private List<SignedNote> kept() throws IOException {
    var notes = new ArrayList<SignedNote>();
    try (var files = Files.walk(checkpoints, 1)) {
      for (var one : files.filter(Files::isRegularFile).toList()) {
        notes.addAll(SignedNote.parseAll(Files.readString(one)));
      }
    }
    return notes;
  }
}
