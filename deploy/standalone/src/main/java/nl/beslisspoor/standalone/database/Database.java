package nl.beslisspoor.standalone.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;

/** A database with its two sign-ins. Closing it stops the server when that is ours. */
public interface Database extends AutoCloseable {
  /** A role that signs in. */
  record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  String jdbcUrl();

  /** Changes the tables, at start only. */
  Login migrator();

  /** Works with the data. */
  Login application();

  @Override
  void close();

  /** The database the settings ask for, running and reachable, its tables not yet migrated. */
  static Database open(Settings settings, DataDirectory data) {
    return settings.value(Setting.JDBC_URL).isPresent()
        ? given(settings)
        : EmbeddedDatabase.start(data);
  }

  /**
   * The database that a running product works with.
   *
   * @param data the directory that the running product holds
   * @throws IllegalStateException when its embedded server does not run
   */
  static Database beside(Settings settings, DataDirectory data) {
    return settings.value(Setting.JDBC_URL).isPresent()
        ? given(settings)
        : EmbeddedDatabase.running(data);
  }

  /** Whether there is one already: one was given, or the data directory saw a first start. */
  static boolean stands(Settings settings) {
    return settings.value(Setting.JDBC_URL).isPresent()
        || EmbeddedDatabase.standsIn(settings.data());
  }

  /** The database of the given address, not yet tried. */
  static Database given(Settings settings) {
    return new GivenDatabase(
        settings.value(Setting.JDBC_URL).orElseThrow(),
        login(settings, Setting.MIGRATOR_USER, Setting.MIGRATOR_PASSWORD),
        login(settings, Setting.APPLICATION_USER, Setting.APPLICATION_PASSWORD));
  }

  /** Tries both sign-ins; one sentence for each that fails. */
  default List<String> objections() {
    var objections = new ArrayList<String>();
    for (var login : List.of(migrator(), application())) {
      try (var connection =
          DriverManager.getConnection(jdbcUrl(), login.user(), login.password())) {
        connection.isValid(1);
      } catch (SQLException e) {
        objections.add(
            "BESLISSPOOR_JDBC_URL: role "
                + login.user()
                + " cannot sign in ("
                + e.getMessage()
                + "); check the address, the password and whether roles.sql was run");
      }
    }
    return objections;
  }

  private static Login login(Settings settings, Setting user, Setting password) {
    return new Login(settings.value(user).orElseThrow(), settings.value(password).orElseThrow());
  }
}
