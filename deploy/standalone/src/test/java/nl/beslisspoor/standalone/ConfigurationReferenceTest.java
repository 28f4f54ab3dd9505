package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.beslisspoor.standalone.settings.EnvironmentCheck;
import nl.beslisspoor.standalone.settings.RoomSetting;
import nl.beslisspoor.standalone.settings.Setting;
import org.junit.jupiter.api.Test;

class ConfigurationReferenceTest {
  @Test
  void the_configuration_reference_is_up_to_date() {
    Repository.assertGenerated("deploy/standalone/CONFIGURATION.md", reference());
  }

  @Test
  void every_room_setting_says_what_it_means() {
    assertThat(RoomSetting.all()).isNotEmpty().noneMatch(one -> one.description().isBlank());
  }

  @Test
  void a_room_reads_its_setting_from_the_environment_and_a_wrong_value_is_named() {
    var variable = "BESLISSPOOR_ACCESS_TOKEN_LIFETIME";
    assertThat(EnvironmentCheck.objections(Map.of(variable, "1h"))).isEmpty();
    assertThat(EnvironmentCheck.objections(Map.of(variable, "long")))
        .singleElement()
        .asString()
        .startsWith(variable + ": ");
  }

  @Test
  void no_room_reads_a_setting_that_is_not_described() {
    assertThat(Repository.java("src/main/java"))
        .noneMatch(file -> Repository.read(file).contains("@Value(\""));
  }

  private static String reference() {
    var text = new StringBuilder(INTRODUCTION);
    for (var setting : Setting.values()) {
      text.append(row(setting.variable(), setting.standard().orElse(""), setting.description()));
    }
    text.append(ROOMS);
    for (var setting : RoomSetting.all()) {
      text.append(row(setting.variable(), setting.standard(), setting.description()));
    }
    return text.toString();
  }

  private static String row(String variable, String standard, String description) {
    var shown = standard.isEmpty() ? "" : "`" + standard + "`";
    return "| `%s` | %s | %s |\n".formatted(variable, shown, description.replace("|", "\\|"));
  }

  private static final String INTRODUCTION =
      """
      # Settings

      Generated from the program; do not edit. Every setting can be given as an environment variable; \
      `--port`, `--data` and `--jdbc-url` also as an option, which goes before the variable. \
      `java -jar beslisspoor.jar check-config` shows the values in force with their sources and names \
      every wrong one. In Kubernetes, set `enableServiceLinks: false`: a service named beslisspoor would \
      otherwise put variables of the same names in the way.

      | variable | default | meaning |
      |---|---|---|
      """;

  private static final String ROOMS =
      """

      ## Finer settings

      Times are written as `30s`, `15m`, `8h`.

      | variable | default | meaning |
      |---|---|---|
      """;
}
