package nl.beslisspoor.standalone;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.beslisspoor.command.seal.LogExport;
import nl.beslisspoor.events.wire.BundleWriter;
import nl.beslisspoor.standalone.archive.Archived;
import nl.beslisspoor.standalone.archive.KeyArchive;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole log with its seal into one file, and the keys into another. */
@Command(
    name = "export",
    description = {
      "Writes the whole log with its leaves, its checkpoints and its public key, and the receipts,"
          + " accounts and looks, into one file (a zip of texts), as they stand at that moment. The"
          + " verifier checks it anywhere; restore begins a new installation with it.",
      "What events say about people is sealed and cannot be read without the keys; accounts and"
          + " looks stand in it as they are. It is made readable for its owner alone. Works beside a running Beslisspoor, or without one."
    },
    mixinStandardHelpOptions = true)
final class ExportLog implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "Where to; must not be there yet. May be left out with --keys.")
  private Path file;

  @Option(
      names = "--keys",
      paramLabel = "FILE",
      description =
          "Writes the keys too, into a file of their own, as they are kept: it opens nothing without"
              + " the master key. Keep it apart from the log, and not for long: it opens what is"
              + " destroyed later.")
  private Path keys;

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
    if (file == null && keys == null) {
      throw new ParameterException(
          spec.commandLine(), "Name the file that the log is written into, or --keys and theirs.");
    }
    try (var log = file == null ? null : NewFile.at(file);
        var beside = keys == null ? null : NewFile.at(keys)) {
      export(settings, Optional.ofNullable(log), Optional.ofNullable(beside));
      return 0;
    } catch (FileAlreadyExistsException e) {
      throw new ParameterException(
          spec.commandLine(), "There is a file already: " + e.getMessage());
    }
  }

  /** Keys later than the log, so that none is missing. */
  private void export(Settings settings, Optional<NewFile> log, Optional<NewFile> beside)
      throws IOException {
    try (var foundation = Foundation.shared(settings)) {
      if (log.isPresent()) {
        exportLog(foundation, log.get());
      }
      if (beside.isPresent()) {
        exportKeys(foundation, beside.get());
      }
    }
    if (log.isPresent()) {
      log.get().named();
    }
  }

  private void exportLog(Foundation foundation, NewFile log) throws IOException {
    var key = foundation.seal().orElseThrow().signer().key();
    try (var pool = Pools.of(foundation.database());
        var bundle = new BundleWriter(log.open())) {
      tell(new Archived(pool).writeTo(bundle, key));
    }
  }

  private static void exportKeys(Foundation foundation, NewFile beside) throws IOException {
    try (var pool = Pools.of(foundation.keys())) {
      KeyArchive.write(pool, beside.open());
    }
    beside.named();
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
}
