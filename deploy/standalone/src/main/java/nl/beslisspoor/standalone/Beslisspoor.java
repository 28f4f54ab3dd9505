package nl.beslisspoor.standalone;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.beslisspoor.standalone.settings.RoomSetting;
import nl.beslisspoor.standalone.settings.Setting;
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
    subcommands = {
      Serve.class,
      ImportLog.class,
      BackUp.class,
      ExportLog.class,
      RestoreLog.class,
      CheckConfig.class,
      Rehearse.class,
      NewKey.class,
      ServeWitness.class
    },
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
    var commands = new CommandLine(new Beslisspoor());
    commands.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> command.findOption(Options.PORT) != null)
        .forEach(command ->
            command
                .usageMessage()
                .footerHeading("%nSettings from the environment; an option goes before them:%n")
                .footer(environment()));
    return commands
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
          for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            commandLine.getErr().println("beslisspoor: " + cause.getMessage());
          }
          return FAILED;
        });
  }

  private static String[] environment() {
    return Stream.concat(
            Arrays.stream(Setting.values()).map(Beslisspoor::described),
            RoomSetting.all().stream()
                .map(one -> "  " + one.variable() + " (" + one.standard() + ")"))
        .toArray(String[]::new);
  }

  private static String described(Setting setting) {
    var standard = setting.standard().map(value -> " (" + value + ")").orElse("");
    return "  " + setting.variable() + standard + "%n      " + setting.description();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command, such as serve.");
  }
}
