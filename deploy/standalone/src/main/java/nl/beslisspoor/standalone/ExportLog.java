package nl.beslisspoor.standalone;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import nl.beslisspoor.command.seal.LogExport;
import nl.beslisspoor.events.wire.BundleWriter;
import nl.beslisspoor.standalone.archive.Archived;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole log with its seal into one file. */
@Command(
    name = "export",
    description = {
      "Writes the whole log with its leaves, its checkpoints and its public key, and the receipts,"
          + " accounts and looks, into one file (a zip of texts), as they stand at that moment. The"
          + " verifier checks it anywhere; restore begins a new installation with it.",
      "The file holds everything that is known about everybody: it is made readable for its owner"
          + " alone. Works beside a running Beslisspoor, or without one."
    },
    mixinStandardHelpOptions = true)
final class ExportLog implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Where to; must not be there yet.")
  private Path file;

  @Mixin private Options options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var settings = options.checked();
    CommandLogging.quiet();
    if (!Database.stands(settings)) {
      throw new ParameterException(
          spec.commandLine(), "There is no Beslisspoor in " + settings.data() + ".");
    }
    requireNew();
    var partial = file.resolveSibling(file.getFileName() + ".partial");
    try {
      Files.createFile(partial, DataDirectory.only("rw-------", partial));
    } catch (FileAlreadyExistsException e) {
      throw taken(partial);
    }
    try {
      var written = written(settings, partial);
      Files.move(partial, file);
      tell(written);
      return 0;
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private void tell(LogExport.Written written) {
    var out = spec.commandLine().getOut();
    out.println("events exported: " + written.events());
    if (written.leftOut() > 0) {
      out.printf(
          "left out, since this log did not sign them: %d of the checkpoints; look into them%n",
          written.leftOut());
    }
  }

  /** The file gets its name once all of it is there. */
  private static LogExport.Written written(Settings settings, Path partial) throws IOException {
    try (var foundation = Foundation.shared(settings);
        var pool = Pools.of(foundation);
        var bundle =
            new BundleWriter(
                Files.newOutputStream(partial, StandardOpenOption.TRUNCATE_EXISTING))) {
      var key = foundation.seal().orElseThrow().signer().key();
      return new Archived(pool).writeTo(bundle, key);
    }
  }

  private void requireNew() {
    if (Files.exists(file)) {
      throw taken(file);
    }
  }

  private ParameterException taken(Path by) {
    return new ParameterException(spec.commandLine(), "There is a file already: " + by);
  }
}
