package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenDatabaseIT {
  @AutoClose private static final TestDatabase DATABASE = TestDatabase.fresh();

  @TempDir Path data;

  @Test
  void a_given_database_replaces_the_embedded_one_with_two_credentials() {
    try (var product = RunningProduct.on(data, credentials(), "--jdbc-url", DATABASE.jdbcUrl())) {
      assertThat(product.token()).isNotBlank();
      assertThat(data.resolve("postgresql")).doesNotExist();
    }
  }

  @Test
  void check_config_tries_both_roles() {
    var wrong = new HashMap<>(credentials());
    wrong.put("BESLISSPOOR_MIGRATOR_PASSWORD", "niet-goed");
    assertThat(check(credentials()).awaitEnd()).isZero();
    var refused = check(wrong);
    assertThat(refused.awaitEnd()).isEqualTo(2);
    assertThat(refused.output())
        .contains("role beslisspoor_migrator cannot sign in")
        .doesNotContain("niet-goed");
  }

  private JarProcess check(Map<String, String> environment) {
    return JarProcess.run(
        environment,
        List.of("check-config", "--data", data.toString(), "--jdbc-url", DATABASE.jdbcUrl()));
  }

  private static Map<String, String> credentials() {
    return Map.of(
        "BESLISSPOOR_MIGRATOR_USER", TestDatabase.MIGRATOR,
        "BESLISSPOOR_MIGRATOR_PASSWORD", TestDatabase.PASSWORD,
        "BESLISSPOOR_APPLICATION_USER", TestDatabase.APPLICATION,
        "BESLISSPOOR_APPLICATION_PASSWORD", TestDatabase.PASSWORD);
  }
}
