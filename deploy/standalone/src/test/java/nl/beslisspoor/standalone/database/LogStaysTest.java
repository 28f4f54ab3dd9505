package nl.beslisspoor.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What GRANTS.md says of tables of the log and others that only grow, tried by every role. */
class LogStaysTest {
  private static final String SUPERUSER = "none";
  private static final String NOBODY = "passer_by";

  @AutoClose private static final TestDatabase DATABASE = Installed.database();

  private static final Grants WRITTEN = Grants.written();

  /** What the triggers say. */
  private static final List<String> STAYS = List.of("only grows", "can only be added to");

  private enum Outcome {
    DONE,
    NO_GRANT,
    TRIGGER
  }

  static List<String> roles() {
    return Stream.concat(
            WRITTEN.roles().stream(), Stream.of(TestDatabase.MIGRATOR, NOBODY, SUPERUSER))
        .toList();
  }

  /** Those of the log as the server knows them, so that one more is tried as well. */
  private static Set<String> tables() {
    var tables = new TreeSet<>(WRITTEN.growing());
    tables.addAll(
        JdbcClient.create(DATABASE.superuser())
            .sql("select 'log.' || tablename from pg_tables where schemaname = 'log'")
            .query(String.class)
            .list());
    return tables;
  }

  @ParameterizedTest
  @MethodSource("roles")
  void each_role_can_do_what_is_written_and_nothing_else(String role) throws SQLException {
    try (var session = DATABASE.superuser().getConnection()) {
      session.setAutoCommit(false);
      execute(session, "create role " + NOBODY);
      for (var table : tables()) {
        for (var attempt : attempts(table).entrySet()) {
          assertThat(outcome(session, role, attempt.getValue()))
              .as(role + ": " + attempt.getValue())
              .isEqualTo(expected(role, table, attempt.getKey()));
        }
      }
    }
  }

  @Test
  void a_superuser_who_switches_triggers_off_for_a_replica_is_refused_as_well()
      throws SQLException {
    try (var session = DATABASE.superuser().getConnection()) {
      session.setAutoCommit(false);
      execute(session, "set local session_replication_role = replica");
      for (var table : tables()) {
        for (var power : List.of("update", "delete", "truncate")) {
          assertThat(outcome(session, SUPERUSER, attempts(table).get(power)))
              .as(power + " " + table)
              .isEqualTo(expected(SUPERUSER, table, power));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table log.event disable trigger only_grows",
        "drop trigger only_grows on log.event",
        "alter table log.event alter column payload drop not null",
        "create rule hidden as on insert to log.event do instead nothing",
        "create trigger twisting before insert on log.event execute function log.refuse_change()",
        "create or replace function log.refuse_change() returns trigger language plpgsql"
            + " as 'begin return null; end'",
        "create table log.other (id int)",
        "drop table log.event cascade",
        "drop schema log cascade",
        "set session_replication_role = replica",
        "set role beslisspoor_owner",
        "set role beslisspoor_migrator",
        "alter role beslisspoor_owner login",
        "create role helper",
        "copy log.event to program 'cat'",
        "insert into log.event overriding system value select * from log.event",
        "insert into log.checkpoint (size, note, at) values (1, '', 'epoch')"
      })
  void who_signs_in_daily_finds_no_way_around(String attempt) {
    for (var source : List.of(DATABASE.application(), DATABASE.query())) {
      assertThatThrownBy(() -> new JdbcTemplate(source).execute(attempt))
          .rootCause()
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isIn("42501"));
    }
  }

  private static Outcome expected(String role, String table, String power) {
    var line = WRITTEN.things().get(table);
    assertThat(line).as(table + " is not in GRANTS.md").isNotNull();
    var all = role.equals(SUPERUSER) || role.equals(TestDatabase.MIGRATOR);
    if (!all && !line.allows(role, power)) {
      return Outcome.NO_GRANT;
    }
    var changes = List.of("update", "delete", "truncate").contains(power);
    return changes && line.grows() ? Outcome.TRIGGER : Outcome.DONE;
  }

  /** One statement for each power, on no row: grants and triggers are those of the statement. */
  private static Map<String, String> attempts(String table) {
    var column = column(table);
    return Map.of(
        "select", "select %s from %s".formatted(column, table),
        "insert", "insert into %s (%s) select null where false".formatted(table, column),
        "update", "update %s set %s = null where false".formatted(table, column),
        "delete", "delete from %s where false".formatted(table),
        "truncate", "truncate %s cascade".formatted(table));
  }

  /** One that the application may give where it may give any. */
  private static String column(String table) {
    return JdbcClient.create(DATABASE.superuser())
        .sql(
            """
            select attname from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and attidentity = '' and attgenerated = ''
            order by has_column_privilege(?, attrelid, attnum, 'insert') desc, attnum limit 1
            """)
        .params(table, TestDatabase.APPLICATION)
        .query(String.class)
        .single();
  }

  private static Outcome outcome(Connection session, String role, String sql) throws SQLException {
    var before = session.setSavepoint();
    try {
      execute(session, "set local role " + role);
      execute(session, sql);
      return Outcome.DONE;
    } catch (SQLException e) {
      assertThat(e.getSQLState()).as(sql).isEqualTo("42501");
      if (STAYS.stream().anyMatch(e.getMessage()::contains)) {
        return Outcome.TRIGGER;
      }
      assertThat(e.getMessage()).as(sql).contains("permission denied");
      return Outcome.NO_GRANT;
    } finally {
      session.rollback(before);
    }
  }

  private static void execute(Connection session, String sql) throws SQLException {
    try (var statement = session.createStatement()) {
      statement.execute(sql);
    }
  }
}
