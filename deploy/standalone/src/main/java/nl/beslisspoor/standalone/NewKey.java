package nl.beslisspoor.standalone;

import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteSigner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key that seals a log. */
@Command(
    name = "new-key",
    description = {
      "Makes a key that signs the checkpoints of a log. Prints the private key, for"
          + " BESLISSPOOR_SEAL_KEY, on its output, and the public key, for whoever checks the log, on"
          + " the error stream. Keeps neither.",
    },
    mixinStandardHelpOptions = true)
final class NewKey implements Callable<Integer> {
  /** A host name with a dot, a slash, and something behind it. */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:\\d+)?/.+");

  @Parameters(
      index = "0",
      paramLabel = "ORIGIN",
      description =
          "Name of the log, for ever and unlike any other's: the organisation's host name and a path,"
              + " such as jeugdzorg.example/dossiers.")
  private String origin;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var key = generated();
    spec.commandLine().getOut().println(key.secretText());
    spec.commandLine().getErr().println("public key: " + key.key().text());
    return 0;
  }

  private NoteSigner generated() {
    if (!NAME.matcher(origin).matches()) {
      throw new ParameterException(
          spec.commandLine(),
          "ORIGIN: give a host name of the organisation and a path, such as"
              + " jeugdzorg.example/dossiers");
    }
    try {
      return NoteSigner.generate(origin, Algorithm.ED25519);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "ORIGIN: " + e.getMessage());
    }
  }
}
