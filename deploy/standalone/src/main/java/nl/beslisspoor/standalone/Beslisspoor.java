package nl.beslisspoor.standalone;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Without a command it serves. */
@Command(
    name = "beslisspoor",
    description = "Decision trail for Dutch youth care, in one process.",
    mixinStandardHelpOptions = true,
    versionProvider = Release.class,
    subcommands = {Serve.class, CheckConfig.class},
    footerHeading = "%nWithout a command, serve is meant.%n")
public final class Beslisspoor implements Runnable {
  private static final int FAILED = 1;

  @Spec private CommandLine.Model.CommandSpec spec;

  private Beslisspoor() {}

  /** Ends the process at once unless a web server was started; that one ends on a signal. */
  public static void main(String[] args) {
    var code = commandLine().execute(args.length == 0 ? new String[] {"serve"} : args);
    if (code != 0) {
      System.exit(code);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Beslisspoor())
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
          for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            commandLine.getErr().println("beslisspoor: " + cause.getMessage());
          }
          return FAILED;
        });
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command, such as serve.");
  }
}
