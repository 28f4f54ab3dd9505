package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {
  private static final String SYSTEM = "select system_identifier from pg_control_system()";

  private static final String SUPERUSERS =
      """
      select count(*) from pg_stat_activity join pg_roles on oid = usesysid
      where rolsuper and backend_type = 'client backend' and pid <> pg_backend_pid()
      """;

  @TempDir Path data;

  @Test
  void a_restart_keeps_everything_and_a_second_serve_is_refused() throws Exception {
    String before;
    try (var product = RunningProduct.on(data, Map.of())) {
      assertThat(product.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
      assertThat(product.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
      before = ask(SYSTEM);
      var second = RunningProduct.launch(data, Map.of(), List.of());
      assertThat(second.awaitEnd()).isNotZero();
      assertThat(second.output())
          .contains("in use by another Beslisspoor (process " + product.process().pid() + ")")
          .doesNotContain("Exception");
      assertThat(product.stop()).isEqualTo(143);
      assertNoServerLeft();
    }
    try (var product =
        RunningProduct.on(data, Map.of("BESLISSPOOR_ADMIN_PASSWORD", "iets anders"))) {
      assertThat(product.token()).as("the first password still opens").isNotBlank();
      assertThat(ask(SYSTEM)).isEqualTo(before);
    }
  }

  @Test
  void after_a_kill_the_next_start_recovers_and_leaves_no_orphan() throws Exception {
    var killed = RunningProduct.on(data, Map.of());
    var before = ask(SYSTEM);
    killed.kill();
    var orphan = postmaster();
    assertThat(ProcessHandle.of(orphan)).as("the server outlives its parent").isPresent();
    try (var product = RunningProduct.on(data, Map.of())) {
      assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
      assertThat(product.output()).contains("left behind, process " + orphan);
      assertThat(product.token()).isNotBlank();
      assertThat(ask(SYSTEM)).isEqualTo(before);
    }
    assertNoServerLeft();
  }

  @Test
  void the_embedded_database_is_durable_private_and_asks_for_a_password() throws Exception {
    try (var product = RunningProduct.on(data, Map.of())) {
      for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(ask("show " + setting)).as(setting).isEqualTo("on");
      }
      assertThat(ask("show listen_addresses")).isEqualTo("localhost");
      assertThat(ask("show unix_socket_directories")).isEmpty();
      assertThat(ask("select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
      assertThat(product.output()).doesNotContain(secret("superuser-password"));
      assertThat(ask(SUPERUSERS))
          .as("superusers who are signed in besides this test")
          .isEqualTo("0");
      for (var secret :
          List.of(
              "superuser-password", "migrator-password", "application-password", "token-secret")) {
        assertThat(
                PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(secret))))
            .as(secret)
            .isEqualTo("rw-------");
      }
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(data.resolve("programs"))))
          .as("who may put others in the place of the programs")
          .matches("rwxr.x---");
    }
  }

  private String ask(String sql) throws SQLException, IOException {
    var lines = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
    var url = "jdbc:postgresql://localhost:" + lines.get(3).strip() + "/beslisspoor";
    try (var connection =
            DriverManager.getConnection(url, "postgres", secret("superuser-password"));
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private String secret(String name) throws IOException {
    return Files.readString(data.resolve(name)).strip();
  }

  private long postmaster() throws IOException {
    return Long.parseLong(
        Files.readAllLines(data.resolve("postgresql/postmaster.pid")).getFirst().strip());
  }

  private void assertNoServerLeft() {
    assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
  }
}
