package nl.beslisspoor.command.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  private static TestDatabase database;

  @BeforeAll
  static void migrate() {
    database = TestDatabase.migrated("log", "classpath:db/migration");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  /** Every role but the owner, every table: whoever is not named may do nothing. */
  @Test
  void nobodyMayDoMoreThanAddAndRead() {
    JdbcClient.create(database.superuser()).sql("create role passer_by login").update();
    assertThat(matrix())
        .isEqualTo(
            """
            checkpoint beslisspoor_application INSERT SELECT
            checkpoint beslisspoor_query SELECT
            checkpoint beslisspoor_signer SELECT
            checkpoint beslisspoor_views SELECT
            cosignature beslisspoor_application INSERT SELECT
            cosignature beslisspoor_query SELECT
            cosignature beslisspoor_signer SELECT
            cosignature beslisspoor_views SELECT
            event beslisspoor_application INSERT SELECT
            event beslisspoor_query SELECT
            event beslisspoor_signer SELECT
            event beslisspoor_views SELECT
            leaf beslisspoor_application INSERT SELECT
            leaf beslisspoor_query SELECT
            leaf beslisspoor_signer SELECT
            leaf beslisspoor_views SELECT
            node beslisspoor_application INSERT SELECT
            node beslisspoor_query SELECT
            node beslisspoor_signer SELECT
            node beslisspoor_views SELECT
            numbered beslisspoor_application INSERT SELECT
            numbered beslisspoor_query SELECT
            numbered beslisspoor_signer SELECT
            numbered beslisspoor_views SELECT
            pass beslisspoor_application INSERT SELECT
            pass beslisspoor_query SELECT
            pass beslisspoor_views SELECT
            receipt beslisspoor_application INSERT SELECT\
            """);
  }

  @Test
  void theMigratorIsNoMoreThanAMemberOfTheOwner() {
    assertThat(
            JdbcClient.create(database.superuser())
                .sql(
                    """
                    select rolname || ' ' || pg_has_role(rolname, 'beslisspoor_owner', 'member')
                    from pg_roles where rolname like 'beslisspoor%' and not rolsuper
                      and not rolcreaterole and not rolbypassrls and not rolreplication
                    order by 1
                    """)
                .query(String.class)
                .list())
        .containsExactly(
            "beslisspoor_application false",
            "beslisspoor_migrator true",
            "beslisspoor_owner true",
            "beslisspoor_query false",
            "beslisspoor_signer false",
            "beslisspoor_views false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "checkpoint",
        "cosignature",
        "event",
        "leaf",
        "node",
        "numbered",
        "pass",
        "receipt"
      })
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
    "checkpoint, update log.checkpoint set note = ''",
    "checkpoint, delete from log.checkpoint",
    "checkpoint, truncate log.checkpoint cascade",
    "node, update log.node set hash = sha256('')",
    "node, delete from log.node",
    "node, truncate log.node",
    "cosignature, update log.cosignature set line = ''",
    "cosignature, delete from log.cosignature",
    "cosignature, truncate log.cosignature",
    "leaf, update log.leaf set content = ''",
    "leaf, delete from log.leaf",
    "leaf, truncate log.leaf",
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

  private static String matrix() {
    return JdbcClient.create(database.superuser())
        .sql(
            """
            select string_agg(line, e'\n' order by line) from (
              select c.relname || ' ' || r.rolname || ' ' || string_agg(p, ' ' order by p) as line
              from pg_class c, pg_roles r,
                unnest(array['INSERT', 'SELECT', 'UPDATE', 'REFERENCES', 'DELETE', 'TRUNCATE',
                  'TRIGGER']) p
              where c.relnamespace = 'log'::regnamespace and c.relkind = 'r'
                and c.relname <> 'flyway_schema_history'
                and not r.rolsuper and not pg_has_role(r.oid, c.relowner, 'member')
                and case when p in ('DELETE', 'TRUNCATE', 'TRIGGER')
                  then has_table_privilege(r.oid, c.oid, p)
                  else has_any_column_privilege(r.oid, c.oid, p) end
                and r.rolname not like 'pg\\_%'
              group by c.relname, r.rolname) lines
            """)
        .query(String.class)
        .single();
  }

  private static boolean mayInsert(String table, String column) {
    return JdbcClient.create(database.superuser())
        .sql("select has_column_privilege(?, 'log.' || ?, ?, 'INSERT')")
        .params(TestDatabase.APPLICATION, table, column)
        .query(Boolean.class)
        .single();
  }
}
