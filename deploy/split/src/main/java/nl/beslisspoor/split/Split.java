package nl.beslisspoor.split;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.standalone.CommandLogging;
import nl.beslisspoor.standalone.settings.Setting;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "split",
    description = {
      "Starts the split form on this machine: PostgreSQL, a Kafka broker, command and query"
          + " processes, and a front before them. Works with the data of the product in one process"
          + " and leaves them to it.",
      "What each process says stands in logs below the data directory. A process that ends by"
          + " itself begins again; with PostgreSQL everything ends. Ctrl-C or a signal ends"
          + " everything."
    },
    mixinStandardHelpOptions = true)
final class Split implements Callable<Integer> {
  private static final String SIGN_IN = "Sign in as";
  private static final int FAILED = 1;

  /** What this program decides itself for every process it starts. */
  private static final Set<String> OWN =
      Set.of(Setting.DATA.variable(), Setting.PORT.variable(), Setting.ROLE.variable());

  @Option(names = "--data", defaultValue = "data", description = "Default: ${DEFAULT-VALUE}.")
  private Path data;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Port of the front. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(names = "--commands", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
  private int commands;

  @Option(names = "--queries", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
  private int queries;

  @Option(
      names = "--folder",
      paramLabel = "DIRECTORY",
      description =
          "Run the product from the folder that ./mvnw package makes, which starts sooner once it"
              + " was prepared, instead of from what was just compiled.")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--with-parent", description = "End when the process ends that started this one.")
  private boolean withParent;

  @Spec private CommandSpec spec;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean told;
  private volatile boolean ending;

  public static void main(String[] args) {
    System.exit(commandLine(new Split()).execute(args));
  }

  private static CommandLine commandLine(Split split) {
    return new CommandLine(split)
        .setExecutionExceptionHandler((failure, line, _) -> {
          split.tell(failure, line.getErr());
          return FAILED;
        });
  }

  /** What was broken off because it was told to end is no failure. */
  private void tell(Throwable failure, PrintWriter errors) {
    for (var cause = failure; cause != null && !told; cause = cause.getCause()) {
      errors.println("split: " + cause.getMessage());
    }
  }

  /** Ends in this thread, whatever it is doing when it is told to. */
  @Override
  public Integer call() throws Exception {
    CommandLogging.quiet();
    // names the addresses that people ask for, and no cause; that a process tells
    LoggingSystem.get(getClass().getClassLoader()).setLogLevel("io.undertow", LogLevel.OFF);
    endWhenTold();
    try (var installation = Installation.start(plan())) {
      greet(installation);
      new Keeper(installation.parts(), installation::databaseRuns).keep();
      ending = true;
      throw new IllegalStateException(
          "PostgreSQL ended, and everything ends; why stands in "
              + data.toAbsolutePath().resolve("postgresql").resolve("log"));
    } finally {
      ended.countDown();
    }
  }

  private void endWhenTold() {
    var working = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              told = true;
              if (!ending) {
                working.interrupt();
              }
              awaitEnd();
            }));
    if (withParent) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(FAILED)));
    }
  }

  private void awaitEnd() {
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Installation.Plan plan() {
    return new Installation.Plan(
        data.toAbsolutePath(),
        port,
        commands,
        queries,
        folder.map(Path::toAbsolutePath),
        environment());
  }

  private void greet(Installation installation) throws IOException {
    var out = spec.commandLine().getOut();
    out.println("Beslisspoor is ready: " + installation.address() + "/");
    tellOfSignIn(installation, out);
    out.println(
        "An administrator finds /actuator/health and /actuator/prometheus of each process at");
    Stream.of(installation.commands(), installation.queries())
        .flatMap(List::stream)
        .forEach(side -> out.println("  " + side.address() + "  " + side.name()));
    out.flush();
  }

  /** The one-time password of the first administrator, which one of the query processes told. */
  private static void tellOfSignIn(Installation installation, PrintWriter out) throws IOException {
    for (var side : installation.queries()) {
      try (var said = Files.lines(side.log())) {
        said.filter(line -> line.startsWith(SIGN_IN))
            .reduce((_, last) -> last)
            .ifPresent(out::println);
      }
    }
  }

  private static Map<String, String> environment() {
    return System.getenv().entrySet().stream()
        .filter(one -> one.getKey().startsWith("BESLISSPOOR_") && !OWN.contains(one.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
