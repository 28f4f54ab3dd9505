package nl.beslisspoor.split;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import nl.beslisspoor.standalone.CommandLogging;
import nl.beslisspoor.standalone.settings.Setting;
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
      "What each process says stands in logs below the data directory."
    },
    mixinStandardHelpOptions = true)
final class Split implements Callable<Integer> {
  private static final String SIGN_IN = "Sign in as";

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

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Split()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    CommandLogging.quiet();
    var plan =
        new Installation.Plan(
            data.toAbsolutePath(),
            port,
            commands,
            queries,
            folder.map(Path::toAbsolutePath),
            environment());
    var installation = Installation.start(plan);
    Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
    greet(installation);
    new CountDownLatch(1).await();
    return 0;
  }

  private void greet(Installation installation) throws IOException {
    var out = spec.commandLine().getOut();
    out.println("Beslisspoor is ready: " + installation.address() + "/");
    tellOfSignIn(installation, out);
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
