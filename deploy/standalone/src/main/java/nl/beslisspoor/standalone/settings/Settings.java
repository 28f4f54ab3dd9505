package nl.beslisspoor.standalone.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** Whether they say where the master key is; else it is in the data directory. */
  public boolean namesMasterKey() {
    return Belonging.MASTERS.stream().anyMatch(setting -> value(setting).isPresent());
  }

  /**
   * One sentence for each setting that is wrong where they say nothing but where a master key is.
   *
   * @param named the variables that are given
   */
  public List<String> objectionsToMasterKey(Set<String> named) {
    var variables =
        Belonging.OF_MASTERS.stream().map(Setting::variable).collect(Collectors.toSet());
    var objections = new ArrayList<String>();
    named.stream()
        .filter(one -> !variables.contains(one))
        .sorted()
        .forEach(one -> objections.add(one + ": this says nothing of a master key"));
    given.values().stream()
        .filter(one -> one.value() != null && Belonging.OF_MASTERS.contains(one.setting()))
        .forEach(one ->
            one.setting()
                .objection(one.value())
                .ifPresent(what -> objections.add(one.setting().variable() + ": " + what)));
    objections.addAll(new Belonging(this).master());
    return objections;
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
