package nl.beslisspoor.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The roles of the database, made by the very script an administrator runs elsewhere. */
final class Roles {
  private static final String SCRIPT = "/database/roles.sql";

  private Roles() {}

  static void createDatabase(Connection superuser, String name) throws SQLException {
    try (var statement = superuser.createStatement();
        var found =
            statement.executeQuery("select from pg_database where datname = '" + name + "'")) {
      if (found.next()) {
        return;
      }
    }
    try (var statement = superuser.createStatement()) {
      statement.execute("create database " + name);
    }
  }

  static void create(
      Connection superuser,
      Database.Login migrator,
      Database.Login application,
      Database.Login query)
      throws SQLException {
    var settings =
        Map.of(
            "migrator_user", migrator.user(),
            "migrator_password", migrator.password(),
            "application_user", application.user(),
            "application_password", application.password(),
            "query_user", query.user(),
            "query_password", query.password());
    for (var setting : settings.entrySet()) {
      try (var statement = superuser.prepareStatement("select set_config(?, ?, false)")) {
        statement.setString(1, "beslisspoor." + setting.getKey());
        statement.setString(2, setting.getValue());
        statement.execute();
      }
    }
    try (var statement = superuser.createStatement()) {
      statement.execute(script());
    }
  }

  /**
   * Who copies the files of the embedded server while it runs: can say when that begins and ends,
   * keep the WAL meanwhile, and read the log.
   */
  static void createCopying(Connection superuser, Database.Login copying) throws SQLException {
    try (var statement = superuser.createStatement();
        var found =
            statement.executeQuery(
                "select from pg_roles where rolname = '" + copying.user() + "'")) {
      var made = found.next() ? "alter" : "create";
      statement.execute(
          """
          %1$s role %2$s login replication password '%3$s';
          grant beslisspoor_signer to %2$s;
          grant connect on database %4$s to %2$s;
          grant execute on function pg_backup_start(text, boolean), pg_backup_stop(boolean) to %2$s
          """
              .formatted(made, copying.user(), copying.password(), superuser.getCatalog()));
    }
  }

  private static String script() {
    try (var script = Roles.class.getResourceAsStream(SCRIPT)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
