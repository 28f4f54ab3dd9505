package nl.beslisspoor.command.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class LogGrantsTest {
  private static final String TABLES = "event, numbered, pass, receipt";
  private static TestDatabase database;

  @BeforeAll
  static void migrate() {
    database = TestDatabase.migrated("log", "classpath:db/migration");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"event", "numbered", "pass", "receipt"})
  void theApplicationAddsAndReadsAndNothingElse(String table) {
    assertThat(privileges(TestDatabase.APPLICATION, table)).containsExactly("INSERT", "SELECT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"event", "numbered", "pass", "receipt"})
  void anyOtherRoleMayDoNothing(String table) {
    JdbcClient.create(database.superuser()).sql("create role passer_by_" + table).update();
    assertThat(privileges("passer_by_" + table, table)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"event", "numbered", "pass", "receipt"})
  void everyTableOfTheLogBelongsToTheOwnerWhoCannotSignIn(String table) {
    var owner =
        JdbcClient.create(database.superuser())
            .sql(
                """
                select r.rolname || ' ' || r.rolcanlogin
                from pg_class c join pg_roles r on r.oid = c.relowner
                where c.oid = ('log.' || ?)::regclass
                """)
            .param(table)
            .query(String.class)
            .single();
    assertThat(owner).isEqualTo("beslisspoor_owner false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"row_id", "system_identifier", "xid"})
  void theApplicationCannotChooseWhatTheServerFillsIn(String column) {
    assertThat(mayInsert("event", column)).isFalse();
    assertThat(mayInsert("event", "payload")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "event, update log.event set payload = ''",
    "event, delete from log.event",
    "event, truncate log.event",
    "numbered, update log.numbered set log_index = 7",
    "numbered, delete from log.numbered",
    "numbered, truncate log.numbered",
    "pass, update log.pass set next_index = 7",
    "pass, delete from log.pass",
    "pass, truncate log.pass",
    "receipt, update log.receipt set answer = ''",
    "receipt, delete from log.receipt",
    "receipt, truncate log.receipt"
  })
  void evenTheOwnerCannotChangeARow(String table, String change) {
    var owner = new JdbcTemplate(database.superuser());
    assertThatThrownBy(() -> owner.execute("set role beslisspoor_owner; " + change))
        .rootCause()
        .hasMessageContaining("log." + table + " only grows");
    assertThatThrownBy(() -> owner.execute("set session_replication_role = replica; " + change))
        .rootCause()
        .hasMessageContaining("log." + table + " only grows");
  }

  @Test
  void theApplicationCannotMakeAnythingInTheSchema() {
    var application = new JdbcTemplate(database.application());
    assertThatThrownBy(() -> application.execute("create table log.other (id int)"))
        .rootCause()
        .hasMessageContaining("permission denied for schema log");
  }

  @Test
  void theMatrixCoversEveryTableOfTheSchema() {
    var tables =
        JdbcClient.create(database.superuser())
            .sql(
                """
                select string_agg(relname, ', ' order by relname) from pg_class
                where relnamespace = 'log'::regnamespace and relkind = 'r'
                  and relname <> 'flyway_schema_history'
                """)
            .query(String.class)
            .single();
    assertThat(tables).isEqualTo(TABLES);
  }

  private static List<String> privileges(String role, String table) {
    return JdbcClient.create(database.superuser())
        .sql(
            """
            select p from unnest(array['INSERT', 'SELECT', 'UPDATE', 'REFERENCES']) p
            where has_any_column_privilege(:role, 'log.' || :table, p)
            union all
            select p from unnest(array['DELETE', 'TRUNCATE', 'TRIGGER']) p
            where has_table_privilege(:role, 'log.' || :table, p)
            order by 1
            """)
        .param("role", role)
        .param("table", table)
        .query(String.class)
        .list();
  }

  private static boolean mayInsert(String table, String column) {
    return JdbcClient.create(database.superuser())
        .sql("select has_column_privilege(?, 'log.' || ?, ?, 'INSERT')")
        .params(TestDatabase.APPLICATION, table, column)
        .query(Boolean.class)
        .single();
  }
}
