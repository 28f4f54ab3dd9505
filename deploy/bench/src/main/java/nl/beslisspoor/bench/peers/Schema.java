package nl.beslisspoor.bench.peers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.beslisspoor.standalone.database.Database;

/**
 * Where one peer keeps its tables, which the application role makes itself. They go with the
 * database, at the end of the run.
 */
record Schema(Database database, String name) {
  private static final int CONNECTIONS = 20;

  void create() throws SQLException {
    var application = "\"" + database.working().user() + "\"";
    asOwner(
        "create schema " + name, "grant create, usage on schema " + name + " to " + application);
  }

  HikariDataSource pool() {
    var settings = new HikariConfig();
    settings.setJdbcUrl(database.jdbcUrl());
    settings.setUsername(database.working().user());
    settings.setPassword(database.working().password());
    settings.setSchema(name);
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setMinimumIdle(1);
    return new HikariDataSource(settings);
  }

  /** As the application role, each statement by itself. */
  void run(String... statements) throws SQLException {
    try (var pool = pool();
        var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private void asOwner(String... statements) throws SQLException {
    var login = database.migrator().orElseThrow();
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
        var statement = connection.createStatement()) {
      statement.execute("set role beslisspoor_owner");
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
