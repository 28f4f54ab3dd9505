package nl.beslisspoor.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import nl.beslisspoor.fixtures.TestDatabase;
import nl.beslisspoor.standalone.database.Database.Login;
import nl.beslisspoor.standalone.settings.Setting;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A database with everything that a running product makes in it: its tables and its views. */
final class Installed {
  private Installed() {}

  static TestDatabase database() {
    var database = TestDatabase.fresh();
    Migrations.run(as(database, TestDatabase.APPLICATION));
    try (var session = database.application().getConnection();
        var statement = session.createStatement()) {
      statement.execute("set role beslisspoor_views");
      for (var view :
          new PathMatchingResourcePatternResolver().getResources("classpath*:read/*.sql")) {
        statement.execute(view.getContentAsString(StandardCharsets.UTF_8));
      }
      statement.execute("reset role");
      return database;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a process sees the database whose work is done by this role. */
  static Database as(TestDatabase database, String role) {
    return new GivenDatabase(
        Setting.JDBC_URL,
        database.jdbcUrl(),
        Optional.of(new Login(TestDatabase.MIGRATOR, TestDatabase.PASSWORD)),
        new Login(role, TestDatabase.PASSWORD),
        role.equals(TestDatabase.APPLICATION));
  }
}
