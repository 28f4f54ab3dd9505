package nl.beslisspoor.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.fixtures.TestDatabase;
import nl.beslisspoor.standalone.database.Database.Login;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each power is given in a transaction in which the product's own questions are asked as the role
 * that got it, and which is then rolled back: roles are those of the whole server.
 */
class PowersTest {
  private static final String APPLICATION = TestDatabase.APPLICATION;
  private static final String QUERY = TestDatabase.QUERY;

  @AutoClose private static final TestDatabase DATABASE = TestDatabase.fresh();

  @BeforeAll
  static void migrate() {
    Migrations.run(Installed.as(DATABASE, APPLICATION));
  }

  @ParameterizedTest
  @CsvSource({APPLICATION, QUERY})
  void the_roles_that_the_script_makes_have_no_power_too_many(String role) throws SQLException {
    assertThat(found(role, "select 1").objections()).isEmpty();
    assertThat(found(role, "select 1").warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alter role @ superuser                         | role @ has SUPERUSER
          alter role @ createrole                        | ALTER ROLE @ NOCREATEROLE
          alter role @ bypassrls                         | role @ has BYPASSRLS
          alter role @ replication                       | role @ has REPLICATION
          create role dba superuser; grant dba to @      | role @ can become dba, which has SUPERUSER
          grant beslisspoor_owner to @                   | REVOKE beslisspoor_owner FROM @
          create role o in role beslisspoor_owner; grant o to @ | role @ can become beslisspoor_owner
          alter schema log owner to @                    | role @, to which the log belongs, can sign in
          alter table log.leaf owner to @                | role @, to which the log belongs, can sign in
          grant pg_write_all_data to @                   | role @ is a member of pg_write_all_data
          grant pg_execute_server_program to @           | REVOKE pg_execute_server_program FROM @
          alter role beslisspoor_owner login             | ALTER ROLE beslisspoor_owner NOLOGIN
          alter role beslisspoor_migrator superuser      | ALTER ROLE beslisspoor_migrator NOSUPERUSER
          revoke beslisspoor_owner from beslisspoor_migrator | cannot become beslisspoor_owner
          grant update on log.event to @                 | role @ may UPDATE on log.event
          grant update (note) on log.checkpoint to @     | role @ may UPDATE on log.checkpoint
          grant delete on log.pass to public             | role @ may DELETE on log.pass
          grant delete, truncate on log.leaf to @        | may DELETE, TRUNCATE on log.leaf
          grant trigger on access.look to @              | role @ may TRIGGER on access.look
          grant update on access.inquiry to beslisspoor_views | REVOKE UPDATE ON access.inquiry
          grant insert on log.event to beslisspoor_signer | beslisspoor_signer may INSERT on log.event
          grant insert on log.leaf to beslisspoor_views  | beslisspoor_views may INSERT on log.leaf
          grant create on schema log to @                | REVOKE CREATE ON SCHEMA log FROM @
          drop trigger only_grows on log.event           | table log.event has no trigger
          alter table log.event enable trigger only_grows | ENABLE ALWAYS TRIGGER only_grows
          alter table log.event disable trigger all      | log.event ENABLE ALWAYS TRIGGER only_grows
          alter table access.look disable trigger all    | table access.look has no trigger
          """)
  void a_power_too_many_is_named_with_its_role_and_what_to_do(String given, String words)
      throws SQLException {
    for (var role : List.of(APPLICATION, QUERY)) {
      assertThat(found(role, given.replace("@", role)).objections())
          .anySatisfy(one -> assertThat(one).contains(words.replace("@", role)));
    }
  }

  @Test
  void whoever_owns_the_database_could_drop_it() throws SQLException {
    var own = "do 'begin execute format(''alter database %I owner to " + APPLICATION + "''";
    assertThat(found(APPLICATION, own + ", current_database()); end'").objections())
        .singleElement()
        .asString()
        .startsWith("role " + APPLICATION + " owns the database");
  }

  @Test
  void a_process_that_only_shows_may_not_add_to_the_log() throws SQLException {
    assertThat(found(QUERY, "grant insert on log.receipt to " + QUERY).objections())
        .singleElement()
        .asString()
        .startsWith("role " + QUERY + " may INSERT on log.receipt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alter role @ createdb                          | role @ has or can become a role with CREATEDB
          grant pg_read_all_data to @                    | with pg_read_all_data
          alter role beslisspoor_migrator createrole     | role beslisspoor_migrator has or can become
          create role dba login in role beslisspoor_owner | 1 more roles can sign in and become
          alter role beslisspoor_signer login            | role beslisspoor_signer is for others
          """)
  void what_is_more_than_needed_is_told_and_taken(String given, String words) throws SQLException {
    var found = found(APPLICATION, given.replace("@", APPLICATION));
    assertThat(found.objections()).isEmpty();
    assertThat(found.warnings())
        .singleElement()
        .asString()
        .contains(words.replace("@", APPLICATION));
  }

  private record Found(List<String> objections, List<String> warnings) {}

  private static Found found(String role, String given) throws SQLException {
    try (var session = DATABASE.superuser().getConnection()) {
      session.setAutoCommit(false);
      execute(session, given);
      execute(session, "set session authorization " + role);
      var database = Installed.as(DATABASE, role);
      var objections = new ArrayList<>(Powers.objections(session, migrator(database)));
      objections.addAll(Safety.ofTables(session, database));
      var warnings = Powers.warnings(session, migrator(database));
      session.rollback();
      return new Found(objections, warnings);
    }
  }

  private static Optional<String> migrator(Database database) {
    return database.migrator().map(Login::user);
  }

  private static void execute(Connection session, String sql) throws SQLException {
    try (var statement = session.createStatement()) {
      statement.execute(sql);
    }
  }
}
