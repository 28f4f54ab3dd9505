package nl.beslisspoor.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.wire.BundleReader;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of an auditor. */
@Command(
    name = "beslisspoor-verifier",
    description = {
      "Checks that a log is the one that was signed: nothing edited, swapped, put in or taken out.",
      "Trusts the keys it is given and nothing else. Names the first bad index and what was done."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nEnds with%n",
    exitCodeList = {
      "0:intact",
      "1:damaged",
      "2:it could not be checked",
      "3:intact as far as it goes, but what was kept elsewhere goes further",
      "4:consistent in itself; without --key nothing was held against a key from elsewhere"
    })
final class Verify implements Callable<Integer> {
  private static final int DAMAGED = 1;
  private static final int NOT_CHECKED = 2;
  private static final int INCOMPLETE = 3;
  private static final int OWN_KEY = 4;
  private static final String PASSWORD = "BESLISSPOOR_VERIFIER_PASSWORD";

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Source source;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description =
          "The log's public key, or a file that holds it. Get it from somebody other than whoever"
              + " gave you the log. Without it the one in the bundle is taken, and nothing is called"
              + " intact: whoever made the bundle can have made that key.")
  private String key;

  @Option(
      names = "--witness",
      paramLabel = "KEY",
      description = "Public key of a witness, or a file that holds it. May be given several times.")
  private List<String> witnesses = List.of();

  @Option(
      names = "--checkpoints",
      paramLabel = "FILE",
      description =
          "Checkpoints that were kept elsewhere: the log must continue them. A file, or a directory"
              + " of them, such as a copy of the seal's. May be given several times.")
  private List<Path> outside = List.of();

  @Option(
      names = "--root",
      paramLabel = "SIZE:ROOT",
      description =
          "How many events, and the root over them, as they stand under printed answers: the log"
              + " must begin with these events. May be given several times.")
  private List<String> roots = List.of();

  @Spec private CommandSpec spec;

  private static final class Source {
    @Parameters(paramLabel = "BUNDLE", description = "An exported log.")
    private Path bundle;

    @ArgGroup(exclusive = false)
    private Server server;
  }

  private static final class Server {
    @Option(
        names = "--jdbc-url",
        required = true,
        paramLabel = "URL",
        description = "A database instead of a bundle; its driver stands on the class path.")
    private String url;

    @Option(
        names = "--user",
        required = true,
        paramLabel = "ROLE",
        description = "Who may read the log there. The password is in " + PASSWORD + ".")
    private String user;
  }

  /** Ends the process. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Verify())
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler((failure, line, _) -> {
          line.getErr().println("not checked: " + Failure.words(failure));
          return NOT_CHECKED;
        });
  }

  @Override
  public Integer call() throws IOException, SQLException {
    var report = source.bundle == null ? database() : bundle();
    var out = spec.commandLine().getOut();
    report.lines(key != null).forEach(out::println);
    if (source.bundle != null) {
      out.println("not sealed, so not checked: the accounts, receipts and looks in the bundle");
    }
    return end(report);
  }

  private int end(Report report) {
    if (report.finding().isPresent()) {
      return DAMAGED;
    }
    if (!report.anythingSigned()) {
      return NOT_CHECKED;
    }
    if (key == null) {
      return OWN_KEY;
    }
    return report.later() ? INCOMPLETE : 0;
  }

  private Report bundle() throws IOException {
    try (var bundle = new BundleReader(source.bundle)) {
      var log = key == null ? bundle.key() : given().key("--key", key, Algorithm.ED25519);
      return check(log).of(new BundleEvidence(bundle));
    }
  }

  private Report database() throws IOException, SQLException {
    if (key == null) {
      throw new ParameterException(spec.commandLine(), "Give the log's public key with --key.");
    }
    var password = System.getenv(PASSWORD);
    try (var connection =
        DriverManager.getConnection(source.server.url, source.server.user, password)) {
      return check(given().key("--key", key, Algorithm.ED25519))
          .of(new DatabaseEvidence(connection));
    }
  }

  private Check check(NoteKey log) throws IOException {
    var trusted = new ArrayList<NoteKey>();
    for (var witness : witnesses) {
      trusted.add(given().key("--witness", witness, Algorithm.COSIGNATURE));
    }
    return new Check(
        log, trusted, given().notes(outside), roots.stream().map(given()::root).toList());
  }

  private Given given() {
    return new Given(spec.commandLine());
  }
}
