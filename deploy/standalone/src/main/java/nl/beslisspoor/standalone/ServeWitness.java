package nl.beslisspoor.standalone;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.witness.WitnessServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a witness until it is asked to end. */
@Command(
    name = "witness",
    description = {
      "Cosigns the checkpoints of other organisations' logs, each of which has to continue what it"
          + " cosigned before (C2SP tlog-witness, POST /add-checkpoint). Sees sizes and roots, and"
          + " nothing of what the logs say. Meant to run where those who keep the logs have no say.",
      "Its directory holds its key and its memory: keep both. Put TLS before it."
    },
    mixinStandardHelpOptions = true)
final class ServeWitness implements Callable<Integer> {
  @Option(
      names = "--log",
      required = true,
      paramLabel = "KEY",
      description = "Public key of a log, or a file that holds it. May be given several times.")
  private List<String> logs;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "Name of the witness when its key is made: a host name and a path. Default: ${DEFAULT-VALUE}.",
      defaultValue = "witness.example")
  private String name;

  @Option(
      names = "--directory",
      paramLabel = "DIRECTORY",
      description = "Of its key and its memory. Default: ${DEFAULT-VALUE}.",
      defaultValue = "witness")
  private Path directory;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "0 takes a free one. Default: ${DEFAULT-VALUE}.",
      defaultValue = "8090")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description = "Network address it listens on. Default: ${DEFAULT-VALUE}.",
      defaultValue = "127.0.0.1")
  private String address;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandLogging.quiet();
    try (var data = taken()) {
      var known = keys();
      var signer = data.witnessKey(name);
      var at = new InetSocketAddress(address, port);
      var server = WitnessServer.start(at, known, signer, directory.resolve("memory"));
      var out = spec.commandLine().getOut();
      out.println("public key: " + signer.key().text());
      out.printf("The witness is ready: http://%s:%d/%n", address, server.port());
      out.flush();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      new CountDownLatch(1).await();
      return 0;
    }
  }

  private DataDirectory taken() {
    try {
      return DataDirectory.take(directory);
    } catch (DataDirectory.InUse e) {
      throw new ParameterException(
          spec.commandLine(),
          "--directory: %s is in use by process %s. Stop that one, or give another directory."
              .formatted(directory, e.holder()));
    }
  }

  private List<NoteKey> keys() throws IOException {
    var keys = new ArrayList<NoteKey>();
    for (var log : logs) {
      var file = Path.of(log);
      boolean read = Files.isReadable(file);
      try {
        keys.add(NoteKey.parse(read ? Files.readString(file).strip() : log));
      } catch (IllegalArgumentException e) {
        var what = read ? "the file " + log + " holds no key" : "no file that can be read, no key";
        throw new ParameterException(spec.commandLine(), "--log: " + what + "; " + e.getMessage());
      }
    }
    return keys;
  }
}
