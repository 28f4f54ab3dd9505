package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.standalone.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineIT {
  @TempDir Path data;

  @Test
  void help_names_every_command() {
    var help = run(Map.of(), "--help");
    assertThat(help.awaitEnd()).isZero();
    for (var command : Beslisspoor.commandLine().getSubcommands().keySet()) {
      assertThat(help.output()).contains(command);
    }
  }

  @Test
  void a_rehearsal_takes_no_settings() {
    var help = run(Map.of(), "rehearse", "--help");
    assertThat(help.awaitEnd()).isZero();
    assertThat(help.output()).doesNotContain("--data", "BESLISSPOOR_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "import", "check-config"})
  void help_of_a_command_names_every_option_and_every_setting(String command) {
    var help = run(Map.of(), command, "--help");
    assertThat(help.awaitEnd()).isZero();
    assertThat(help.output()).contains("--port", "--data", "--jdbc-url");
    for (var setting : Setting.values()) {
      assertThat(help.output()).contains(setting.variable());
    }
  }

  @Test
  void a_witness_takes_no_settings() {
    var help = run(Map.of(), "witness", "--help");
    assertThat(help.awaitEnd()).isZero();
    assertThat(help.output()).contains("--log").doesNotContain("BESLISSPOOR_");
  }

  @Test
  void what_a_witness_cannot_use_is_named_by_its_own_option() {
    var witness = List.of("witness", "--port", "0", "--directory", data.toString(), "--log");
    var missing = JarProcess.run(Map.of(), with(witness, "missing.pub"));
    assertThat(missing.awaitEnd()).isEqualTo(2);
    assertThat(missing.output()).contains("--log: no file that can be read, no key; a public key");

    var key = NoteSigner.generate("log.example/1", Algorithm.ED25519).key().text();
    var first = JarProcess.run(Map.of(), with(witness, key));
    try {
      first.awaitLine(Pattern.compile("The witness is ready: (\\S+)"));
      var second = JarProcess.run(Map.of(), with(witness, key));
      assertThat(second.awaitEnd()).isEqualTo(2);
      assertThat(second.output())
          .contains("--directory: ", "is in use by process ")
          .doesNotContain("--data");
    } finally {
      first.stop();
    }
  }

  private static List<String> with(List<String> arguments, String last) {
    return Stream.concat(arguments.stream(), Stream.of(last)).toList();
  }

  @Test
  void a_moment_that_is_none_is_refused_with_an_example() {
    var restore = run(Map.of(), "restore", data.toString(), "--at", "gisteren");
    assertThat(restore.awaitEnd()).isEqualTo(2);
    assertThat(restore.output())
        .contains("--at", "give a moment in UTC such as 2026-11-27T10:15:00Z")
        .doesNotContain("java.", "Exception");
  }

  @Test
  void a_key_is_made_for_one_name_with_a_host_and_a_path() {
    assertThat(run(Map.of(), "new-key", "log.example/1").awaitEnd()).isZero();
    for (var wrong : List.of(List.of("extra"), List.of("log.example/1", "extra"))) {
      var made =
          JarProcess.run(Map.of(), Stream.concat(Stream.of("new-key"), wrong.stream()).toList());
      assertThat(made.awaitEnd()).as(wrong.toString()).isEqualTo(2);
      assertThat(made.output()).doesNotContain("PRIVATE+KEY");
    }
  }

  @Test
  void the_version_is_that_of_the_build() {
    var version = JarProcess.executable(Map.of(), List.of("--version"));
    assertThat(version.awaitEnd()).isZero();
    assertThat(version.output()).matches("Beslisspoor \\d+\\.\\d+\\.\\d+.*\n");
  }

  @Test
  void check_config_shows_each_setting_with_its_source_and_no_secret() {
    var secret = "0123456789012345678901234567890123456789";
    var check =
        run(
            Map.of("BESLISSPOOR_TOKEN_SECRET", secret, "BESLISSPOOR_ADDRESS", "127.0.0.2"),
            "check-config",
            "--port",
            "8123");
    assertThat(check.awaitEnd()).isZero();
    assertThat(check.output())
        .containsPattern("BESLISSPOOR_PORT +command line +8123")
        .containsPattern("BESLISSPOOR_ADDRESS +environment +127.0.0.2")
        .containsPattern("BESLISSPOOR_LOG_FORMAT +default +text")
        .containsPattern("BESLISSPOOR_TOKEN_SECRET +environment +\\*\\*\\*")
        .containsPattern("BESLISSPOOR_JDBC_URL +not set")
        .doesNotContain(secret);
  }

  @Test
  void what_is_wrong_is_the_last_thing_said_but_where_to_read_more() {
    var serve = run(Map.of(), "serve", "--role", "reader");
    assertThat(serve.awaitEnd()).isEqualTo(2);
    assertThat(serve.output())
        .endsWith(
            """
            BESLISSPOOR_ROLE (command line): give one of all, command, query
            beslisspoor serve --help tells what can be given
            """);
  }

  @Test
  void check_config_names_every_wrong_setting_with_what_to_do() {
    var check =
        run(
            Map.of(
                "BESLISSPOOR_LOG_FORMAT", "xml",
                "BESLISSPOOR_TOKEN_SECRET", "kort",
                "BESLISSPOOR_MIGRATOR_PASSWORD", "geheim",
                "BESLISSPOOR_PROT", "80"),
            "check-config",
            "--port",
            "70000");
    assertThat(check.awaitEnd()).isEqualTo(2);
    assertThat(check.output())
        .contains("BESLISSPOOR_PORT (command line): give a number from 0 to 65535")
        .contains("BESLISSPOOR_LOG_FORMAT (environment): give text or json")
        .contains("BESLISSPOOR_TOKEN_SECRET (environment): give at least 32 random characters")
        .contains("BESLISSPOOR_MIGRATOR_PASSWORD: the embedded database makes its own passwords")
        .contains("BESLISSPOOR_PROT: there is no such setting")
        .doesNotContain("kort", "geheim");
  }

  @Test
  void serve_refuses_a_wrong_setting_before_it_starts_anything() {
    var serve = run(Map.of("BESLISSPOOR_LOG_FORMAT", "xml"), "serve", "--data", data.toString());
    assertThat(serve.awaitEnd()).isEqualTo(2);
    assertThat(serve.output()).contains("give text or json");
    assertThat(data).isEmptyDirectory();
  }

  private static JarProcess run(Map<String, String> environment, String... arguments) {
    return JarProcess.run(environment, List.of(arguments));
  }
}
