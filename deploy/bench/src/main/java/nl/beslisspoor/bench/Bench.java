package nl.beslisspoor.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.beslisspoor.bench.ceiling.Lines;
import nl.beslisspoor.bench.engine.EngineCourse;
import nl.beslisspoor.bench.engine.SealCourse;
import nl.beslisspoor.bench.report.Outcome;
import nl.beslisspoor.bench.report.Readme;
import nl.beslisspoor.bench.report.Report;
import nl.beslisspoor.bench.split.SplitCourse;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      description = "Also replace the part of this file that is marked for this benchmark.")
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

  @Option(
      names = "--split",
      description =
          "Measure the split form instead: two command and two query processes and a broker"
              + " beside them, on an embedded database.")
  private boolean split;

  @Option(
      names = "--engine",
      description =
          "Measure how commands are decided and kept instead, without views: beside bare JDBC and"
              + " beside Axon's own engines, on an embedded database.")
  private boolean engine;

  @Option(
      names = "--seal",
      description =
          "Measure what sealing takes instead, and what it takes away from those who record"
              + " meanwhile, on an embedded database.")
  private boolean seal;

  @Override
  public Integer call() throws Exception {
    extent
        .objection()
        .or(this::objection)
        .ifPresent(words -> {
          throw new ParameterException(spec.commandLine(), words);
        });
    var out = spec.commandLine().getOut();
    var report = undisturbed();
    out.println(report.markdown());
    if (json.isPresent()) {
      Files.writeString(json.get(), report.json());
    }
    if (write.isPresent()) {
      Readme.write(write.get(), report.part(), report.markdown());
    }
    return 0;
  }

  /** What the product says goes to the error stream, warnings only. */
  private Outcome undisturbed() throws Exception {
    System.setProperty("logging.level.root", "warn");
    var out = System.out;
    System.setOut(System.err);
    try {
      return measured(System.err);
    } finally {
      System.setOut(out);
    }
  }

  private Outcome measured(PrintStream progress) throws Exception {
    var directory = Files.createTempDirectory(Files.createDirectories(data), "bench");
    try {
      if (seal) {
        return SealCourse.run(directory.toAbsolutePath(), extent.ofEngine(), progress);
      }
      if (engine) {
        return EngineCourse.run(directory.toAbsolutePath(), extent.ofEngine(), progress);
      }
      return split
          ? SplitCourse.run(directory.toAbsolutePath(), extent.ofSplit(), progress)
          : together(directory, progress);
    } finally {
      FileSystemUtils.deleteRecursively(directory);
    }
  }

  private Report together(Path directory, PrintStream progress) throws Exception {
    try (var installation = Installation.start(directory, Optional.ofNullable(jdbcUrl));
        var lines = new Lines(installation.database())) {
      return new Course(installation, extent, lines, progress).run(directory);
    }
  }

  private Optional<String> objection() {
    long runs = Stream.of(split, engine, seal).filter(given -> given).count();
    if (runs > 0 && jdbcUrl != null) {
      return Optional.of("--split, --engine and --seal bring a database; leave --jdbc-url out");
    }
    if (runs > 1) {
      return Optional.of("--split, --engine and --seal are runs of their own; give one of them");
    }
    return split && extent.files < 2
        ? Optional.of("--files goes from 2 when --split is given")
        : Optional.empty();
  }
}
