package nl.beslisspoor.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import nl.beslisspoor.fixtures.TestDatabase;
import nl.beslisspoor.standalone.database.Database.Login;
import nl.beslisspoor.standalone.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DurabilityTest {
  private final TestDatabase durable = TestDatabase.durable();

  @AfterEach
  void close() {
    durable.close();
  }

  @Test
  void a_durable_server_is_taken() {
    assertThatCode(() -> given(durable).requireSafe()).doesNotThrowAnyException();
    assertThat(given(durable).objections(_ -> {})).isEmpty();
  }

  @Test
  void each_setting_that_is_off_is_named_with_what_could_be_lost() {
    try (var quick = TestDatabase.fresh()) {
      assertThat(given(quick).objections(_ -> {}))
          .hasSize(3)
          .anySatisfy(words -> assertThat(words).startsWith("fsync is off").contains("power cut"))
          .anySatisfy(words -> assertThat(words).startsWith("full_page_writes is off"))
          .anySatisfy(words -> assertThat(words).contains("acknowledged may be lost"));
      assertThatExceptionOfType(UnsafeDatabase.class).isThrownBy(() -> given(quick).requireSafe());
    }
  }

  @Test
  void what_is_off_for_the_role_alone_is_off() {
    alterRole("set synchronous_commit = off");
    assertThat(given(durable).objections(_ -> {}))
        .singleElement()
        .asString()
        .startsWith("synchronous_commit is off")
        .endsWith("the role " + TestDatabase.APPLICATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "remote_write", "remote_apply"})
  void how_far_standbys_have_to_be_is_the_operators_choice(String value) {
    alterRole("set synchronous_commit = " + value);
    assertThat(given(durable).objections(_ -> {})).isEmpty();
  }

  private void alterRole(String what) {
    var database =
        JdbcClient.create(durable.superuser())
            .sql("select current_database()")
            .query(String.class)
            .single();
    JdbcClient.create(durable.superuser())
        .sql("alter role %s in database %s %s".formatted(TestDatabase.APPLICATION, database, what))
        .update();
  }

  private static Database given(TestDatabase database) {
    return new GivenDatabase(
        Setting.JDBC_URL,
        database.jdbcUrl(),
        Optional.empty(),
        new Login(TestDatabase.APPLICATION, TestDatabase.PASSWORD),
        true);
  }
}
