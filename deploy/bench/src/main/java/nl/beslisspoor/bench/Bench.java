package nl.beslisspoor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.beslisspoor.bench.ceiling.Lines;
import nl.beslisspoor.bench.report.Readme;
import nl.beslisspoor.bench.report.Report;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "bench",
    description = {
      "Starts the whole product on an empty, durable PostgreSQL, fills it through the commands a"
          + " person would use, measures it, and stops it. Beside everything the same server does"
          + " the least that it takes without the product; the ratio is what counts.",
      "Prints tables in Markdown on the output stream, progress on the error stream."
    })
final class Bench implements Callable<Integer> {
  @Mixin private Extent extent;

  @Option(
      names = "--data",
      paramLabel = "DIRECTORY",
      defaultValue = "target",
      description =
          "Below it the run makes a data directory and removes it at the end. What is measured"
              + " depends on its file system. Default: target, below the current directory.")
  private Path data;

  @Option(
      names = "--jdbc-url",
      paramLabel = "URL",
      description =
          "An empty PostgreSQL database to use instead of the embedded one, with the passwords in"
              + " BESLISSPOOR_MIGRATOR_PASSWORD and BESLISSPOOR_APPLICATION_PASSWORD.")
  private String jdbcUrl;

  @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures as JSON.")
  private Optional<Path> json;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Also replace the part of this file that is marked as benchmark.")
  private Optional<Path> write;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  private boolean help;

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Bench())
        .setUsageHelpAutoWidth(true)
        .setOverwrittenOptionsAllowed(true);
  }

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    var report = undisturbed();
    out.println(report.markdown());
    if (json.isPresent()) {
      Files.writeString(json.get(), report.json());
    }
    if (write.isPresent()) {
      Readme.write(write.get(), report.markdown());
    }
    return 0;
  }

  /** What the product says goes to the error stream, warnings only. */
  private Report undisturbed() throws Exception {
    System.setProperty("logging.level.root", "warn");
    var out = System.out;
    System.setOut(System.err);
    try {
      return measured(System.err);
    } finally {
      System.setOut(out);
    }
  }

  private Report measured(PrintStream progress) throws Exception {
    var directory = Files.createTempDirectory(Files.createDirectories(data), "bench");
    try (var installation = Installation.start(directory, Optional.ofNullable(jdbcUrl));
        var lines = new Lines(installation.database())) {
      return new Course(installation, extent, lines, progress).run(directory);
    } finally {
      remove(directory);
    }
  }

  private static void remove(Path directory) throws IOException {
    FileSystemUtils.deleteRecursively(directory);
  }
}
