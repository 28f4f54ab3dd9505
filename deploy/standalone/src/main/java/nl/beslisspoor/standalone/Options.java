package nl.beslisspoor.standalone;

import java.util.EnumMap;
import java.util.Map;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options every command shares; all other settings come from the environment. */
final class Options {
  static final String PORT = "--port";
  static final String JDBC_URL = "--jdbc-url";

  @Option(
      names = PORT,
      paramLabel = "PORT",
      description = "Port of the web server; 0 takes a free one. Default: 8080.")
  private String port;

  @Option(
      names = "--data",
      paramLabel = "DIRECTORY",
      description =
          "Directory for the embedded database and generated secrets. Default: data, below the"
              + " current directory.")
  private String data;

  @Option(
      names = JDBC_URL,
      paramLabel = "URL",
      description = "PostgreSQL database to use instead of the embedded one.")
  private String jdbcUrl;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The settings in force, right or wrong. */
  Settings settings() {
    return settings(Map.of());
  }

  private Settings settings(Map<Setting, String> more) {
    var options = new EnumMap<Setting, String>(Setting.class);
    options.putAll(more);
    options.put(Setting.PORT, port);
    options.put(Setting.DATA, data);
    options.put(Setting.JDBC_URL, jdbcUrl);
    return new Settings(options, System.getenv());
  }

  /**
   * The settings in force.
   *
   * @throws ParameterException naming every wrong one
   */
  Settings checked() {
    return checked(Map.of());
  }

  /**
   * The settings in force.
   *
   * @param more options of one command alone
   * @throws ParameterException naming every wrong one
   */
  Settings checked(Map<Setting, String> more) {
    var settings = settings(more);
    var objections = settings.objections();
    if (!objections.isEmpty()) {
      throw new ParameterException(command.commandLine(), String.join("\n", objections));
    }
    return settings;
  }
}
