package nl.beslisspoor.standalone;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
      RotateKeys.class,
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
    var environment = environment();
    commands.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> command.findOption(Options.JDBC_URL) != null)
        .forEach(command ->
            command
                .usageMessage()
                .footerHeading("%nSettings from the environment; an option goes before them:%n")
                .footer(environment));
    return commands
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler((wrong, _) -> refused(wrong))
        .setExecutionExceptionHandler((failure, commandLine, _) -> {
          causes(failure).forEach(cause -> commandLine.getErr().println("beslisspoor: " + cause));
          return FAILED;
        });
  }

  /** What is wrong, and not every setting there is beneath it. */
  private static int refused(ParameterException wrong) {
    var command = wrong.getCommandLine();
    command.getErr().println(wrong.getMessage());
    command
        .getErr()
        .println(command.getCommandSpec().qualifiedName() + " --help tells what can be given");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** Down to the first one; of parts that could not be put together only if there is no other. */
  private static List<String> causes(Throwable failure) {
    var causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
    return causes.stream()
        .filter(cause ->
            cause == causes.getLast()
                || !cause.getClass().getPackageName().startsWith("org.springframework"))
        .map(Throwable::getMessage)
        .toList();
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
