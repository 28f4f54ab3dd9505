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
import org.springframework.jdbc.core.simple.JdbcClient;

class GivenDatabaseIT {
  @AutoClose private static final TestDatabase DATABASE = TestDatabase.durable();

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

  @Test
  void a_server_that_could_lose_what_it_acknowledged_is_refused() {
    try (var quick = TestDatabase.fresh()) {
      var arguments = List.of("--jdbc-url", quick.jdbcUrl());
      var serve = RunningProduct.launch(data, credentials(), arguments);
      assertThat(serve.awaitEnd()).isNotZero();
      assertThat(serve.output())
          .contains("fsync is off in PostgreSQL", "synchronous_commit is off in PostgreSQL")
          .contains("full_page_writes is off in PostgreSQL")
          .doesNotContain("\tat ");
      var check = check(credentials(), quick);
      assertThat(check.awaitEnd()).isEqualTo(2);
      assertThat(check.output()).contains("fsync is off in PostgreSQL");
    }
  }

  /** As an institution might hand over: one administrator's role for everything. */
  @Test
  void a_role_that_could_change_what_was_recorded_is_refused() {
    JdbcClient.create(DATABASE.superuser())
        .sql(
            """
            create role everything login createrole password '%s'
              in role beslisspoor_owner, beslisspoor_views, beslisspoor_signer
            """
                .formatted(TestDatabase.PASSWORD))
        .update();
    var credentials = new HashMap<>(credentials());
    credentials.put("BESLISSPOOR_APPLICATION_USER", "everything");
    var serve = RunningProduct.launch(data, credentials, List.of("--jdbc-url", DATABASE.jdbcUrl()));
    assertThat(serve.awaitEnd()).isNotZero();
    assertThat(serve.output())
        .contains("role everything has CREATEROLE", "REVOKE beslisspoor_owner FROM everything")
        .doesNotContain("\tat ");
    var check = check(credentials);
    assertThat(check.awaitEnd()).isEqualTo(2);
    assertThat(check.output()).contains("ALTER ROLE everything NOCREATEROLE");
  }

  private JarProcess check(Map<String, String> environment) {
    return check(environment, DATABASE);
  }

  private JarProcess check(Map<String, String> environment, TestDatabase database) {
    return JarProcess.run(
        environment,
        List.of("check-config", "--data", data.toString(), "--jdbc-url", database.jdbcUrl()));
  }

  private static Map<String, String> credentials() {
    return Map.of(
        "BESLISSPOOR_MIGRATOR_USER", TestDatabase.MIGRATOR,
        "BESLISSPOOR_MIGRATOR_PASSWORD", TestDatabase.PASSWORD,
        "BESLISSPOOR_APPLICATION_USER", TestDatabase.APPLICATION,
        "BESLISSPOOR_APPLICATION_PASSWORD", TestDatabase.PASSWORD);
  }
}
