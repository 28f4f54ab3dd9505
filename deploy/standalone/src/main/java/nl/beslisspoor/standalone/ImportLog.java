package nl.beslisspoor.standalone;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.command.imports.Archive;
import nl.beslisspoor.command.imports.Imports;
import nl.beslisspoor.command.imports.RecordedHistory;
import nl.beslisspoor.command.imports.Report;
import nl.beslisspoor.command.keys.JdbcKeyStore;
import nl.beslisspoor.command.seal.Numbering;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.catalogue.Capacity;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.SealingKeys;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    description = {
      "Records a process log (XES, IEEE 1849, gzipped or not) as history of another system: one file"
          + " for each trace, one imported step for each event.",
      "Works beside a running Beslisspoor, which shows the history at once, or without one. The same"
          + " log may be imported any number of times: only what is new is added. A trace that"
          + " breaks a rule is named with its place and skipped whole; the others are recorded.",
      "Progress is told on the error stream, the report on the output stream."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nEnds with%n",
    exitCodeList = {
      "0:all that the log holds is recorded",
      "1:the log was read; what was skipped or broken off is in the report",
      "2:wrong usage, the file cannot be read, or there is no database to import into",
      "3:it stopped on the way; what was recorded stays, run it again"
    })
final class ImportLog implements Callable<Integer> {
  private static final int SKIPPED = 1;
  private static final int STOPPED = 3;
  private static final Label HERE = new Label("beslisspoor-command-line");

  @Parameters(paramLabel = "FILE", description = "The process log.")
  private Path file;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description =
          "Name of the system the log comes from. It is part of the identity of its files and"
              + " people: give the same name for every log of that system. Default: the log's own"
              + " name (its concept:name), else process-log.")
  private String source;

  @Option(
      names = "--new",
      description =
          "Begin a new database when the data directory holds none yet; without this, such an"
              + " import is refused.")
  private boolean fresh;

  @Mixin private Options options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var settings = options.checked();
    CommandLogging.quiet();
    try (var log = open()) {
      requireDatabase(settings);
      var foundation = Foundation.shared(settings);
      var atEnd = new Thread(foundation::close);
      Runtime.getRuntime().addShutdownHook(atEnd);
      try (foundation;
          var pool = Pools.of(foundation.database());
          var keys = Pools.of(foundation.keys())) {
        return told(run(log, foundation, pool, keys));
      }
    }
  }

  private void requireDatabase(Settings settings) {
    if (!fresh && !Database.stands(settings)) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no Beslisspoor in the data directory "
              + settings.data()
              + " yet. Give the directory of yours with --data or BESLISSPOOR_DATA, or begin a new"
              + " one with --new.");
    }
  }

  private InputStream open() {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), "The file cannot be read: " + file);
    }
  }

  private Optional<Report> run(
      InputStream log, Foundation foundation, DataSource pool, DataSource keys) {
    var progress = new ProgressLines(spec.commandLine().getErr());
    try {
      var system = Optional.ofNullable(source).map(Label::new);
      var imports = new Imports(foundation.pseudonyms());
      return Optional.of(imports.run(log, system, archive(foundation, pool, keys), progress));
    } catch (RuntimeException e) {
      spec.commandLine().getErr().println("beslisspoor: " + e.getMessage());
      return Optional.empty();
    } finally {
      new Numbering(pool).pass();
    }
  }

  /** Whoever runs the command is known by the name of the system's account, as a pseudonym. */
  private static Archive archive(Foundation foundation, DataSource pool, DataSource kept) {
    var keys = new SealingKeys(new JdbcKeyStore(kept), foundation.master(), KeyWatch.nobody());
    var decisions = Decisions.on(pool, keys, () -> {}, new SimpleMeterRegistry());
    var operator = foundation.pseudonyms().person(HERE, System.getProperty("user.name"));
    return new RecordedHistory(decisions, Clock.systemUTC(), operator, Capacity.ADMINISTRATOR);
  }

  private int told(Optional<Report> report) {
    report.ifPresent(done -> ReportLines.of(done).forEach(spec.commandLine().getOut()::println));
    return report.map(done -> done.complete() ? 0 : SKIPPED).orElse(STOPPED);
  }
}
