package nl.beslisspoor.standalone.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values in force. An option on the command line goes before the environment. */
public final class Settings {
  /** Where a value came from. */
  public enum Source {
    OPTION("command line"),
    ENVIRONMENT("environment"),
    STANDARD("default"),
    ABSENT("not set");

    private final String words;

    Source(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** One value with its source; the value is null when absent. */
  public record Given(Setting setting, String value, Source source) {
    /** What may be shown: a secret is masked. */
    public String shown() {
      return value == null ? "" : setting.secret() ? "******" : value;
    }
  }

  private final Map<Setting, Given> given = new EnumMap<>(Setting.class);

  /**
   * @param options values by setting from the command line
   * @param environment variables of the process
   */
  public Settings(Map<Setting, String> options, Map<String, String> environment) {
    for (var setting : Setting.values()) {
      given.put(setting, resolve(setting, options, environment));
    }
  }

  private static Given resolve(
      Setting setting, Map<Setting, String> options, Map<String, String> environment) {
    if (options.get(setting) != null) {
      return new Given(setting, options.get(setting), Source.OPTION);
    }
    var variable = environment.get(setting.variable());
    if (variable != null) {
      return new Given(setting, variable, Source.ENVIRONMENT);
    }
    return setting
        .standard()
        .map(value -> new Given(setting, value, Source.STANDARD))
        .orElseGet(() -> new Given(setting, null, Source.ABSENT));
  }

  public List<Given> all() {
    return List.copyOf(given.values());
  }

  public Optional<String> value(Setting setting) {
    return Optional.ofNullable(given.get(setting).value());
  }

  public int port() {
    return Integer.parseInt(given.get(Setting.PORT).value());
  }

  public Path data() {
    return Path.of(given.get(Setting.DATA).value()).toAbsolutePath().normalize();
  }

  /** Where backups of the embedded database go. */
  public Optional<Path> backups() {
    return value(Setting.BACKUP_DIRECTORY).map(path -> Path.of(path).toAbsolutePath().normalize());
  }

  /** The same but for one that is not given. */
  public Settings without(Setting setting) {
    var fewer = new Settings(Map.of(), Map.of());
    fewer.given.putAll(given);
    fewer.given.put(setting, resolve(setting, Map.of(), Map.of()));
    return fewer;
  }

  public boolean jsonLogs() {
    return value(Setting.LOG_FORMAT).orElseThrow().equals("json");
  }

  public ProcessRole role() {
    return value(Setting.ROLE).flatMap(ProcessRole::of).orElse(ProcessRole.ALL);
  }

  public boolean demo() {
    return value(Setting.DEMO).orElseThrow().equals("true");
  }

  /** One sentence for every setting that is wrong: which, why, what to give. */
  public List<String> objections() {
    var objections = new ArrayList<String>();
    for (var one : given.values()) {
      if (one.value() != null) {
        one.setting()
            .objection(one.value())
            .ifPresent(what -> objections.add(named(one) + ": " + what));
      }
    }
    objections.addAll(new Belonging(this).objections());
    return objections;
  }

  private static String named(Given one) {
    return one.setting().variable() + " (" + one.source() + ")";
  }
}
