package nl.beslisspoor.standalone.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;

/** A database and who signs in to it. Closing it stops the server when that is ours. */
public interface Database extends AutoCloseable {
  /** A role that signs in. */
  record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }

  /** The setting that says where it is. */
  Setting named();

  String jdbcUrl();

  /** Changes the tables, at start only; empty where another process does. */
  Optional<Login> migrator();

  /** Works with the data: adds to the log, or only reads it when this process only shows. */
  Login working();

  /** Whether the role that works with the data adds to the log; else it only reads it. */
  boolean adds();

  /** Reads the log and cannot add to it; of a server that is ours only. */
  Optional<Login> reading();

  @Override
  void close();

  /** The database the settings ask for, running and reachable, its tables not yet migrated. */
  static Database open(Settings settings, DataDirectory data) {
    return settings.value(Setting.JDBC_URL).isPresent()
        ? given(settings)
        : EmbeddedDatabase.start(data, settings.backups());
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
    return settings.value(Setting.JDBC_URL).isPresent() || Cluster.stands(settings.data());
  }

  /** The database of the given address, not yet tried. */
  static Database given(Settings settings) {
    var url = settings.value(Setting.JDBC_URL).orElseThrow();
    return settings.role().decides()
        ? new GivenDatabase(
            Setting.JDBC_URL,
            url,
            login(settings, Setting.MIGRATOR_USER, Setting.MIGRATOR_PASSWORD),
            login(settings, Setting.APPLICATION_USER, Setting.APPLICATION_PASSWORD).orElseThrow(),
            true)
        : new GivenDatabase(
            Setting.JDBC_URL,
            url,
            Optional.empty(),
            login(settings, Setting.QUERY_USER, Setting.QUERY_PASSWORD).orElseThrow(),
            false);
  }

  /** The database that the keys have of their own, not yet tried; empty when they have none. */
  static Optional<Database> ofKeys(Settings settings) {
    var decides = settings.role().decides();
    return settings
        .value(Setting.KEYS_JDBC_URL)
        .map(url ->
            new GivenDatabase(
                Setting.KEYS_JDBC_URL,
                url,
                decides
                    ? login(settings, Setting.KEYS_MIGRATOR_USER, Setting.KEYS_MIGRATOR_PASSWORD)
                    : Optional.empty(),
                (decides
                        ? login(
                            settings,
                            Setting.KEYS_APPLICATION_USER,
                            Setting.KEYS_APPLICATION_PASSWORD)
                        : login(settings, Setting.KEYS_QUERY_USER, Setting.KEYS_QUERY_PASSWORD))
                    .orElseThrow(),
                decides));
  }

  /**
   * Asks the server before anything is changed in it, and tells the log what is more than needed.
   *
   * @throws UnsafeDatabase when the server might lose what it acknowledged, or when a role has a
   *     power that it must not have
   */
  default void requireSafe() {
    require(session -> {
      Safety.warnings(session, this).forEach(Safety.LOG::warn);
      return Safety.ofServer(session, this);
    });
  }

  /**
   * Asks the server once the tables are there.
   *
   * @throws UnsafeDatabase when one of those that only grow could be changed
   */
  default void requireKept() {
    require(session -> Safety.ofTables(session, this));
  }

  /**
   * One sentence for each way in which what only grows could be changed now.
   *
   * @param session of the role that works with the data
   */
  default List<String> unguarded(Connection session) throws SQLException {
    return Safety.ofTables(session, this);
  }

  private void require(Safety.Question question) {
    try (var session = signIn(working())) {
      var objections = question.ask(session);
      if (!objections.isEmpty()) {
        throw new UnsafeDatabase(objections);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The database cannot be asked whether it is safe (SQLState %s)"
              .formatted(e.getSQLState()),
          e);
    }
  }

  /** Whether something was recorded here; what has no tables yet holds nothing. */
  default boolean holdsEvents() {
    try (var session = signIn(working());
        var statement = session.createStatement()) {
      return is(statement, "select to_regclass('log.event') is not null")
          && is(statement, "select exists (select from log.event)");
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The database cannot be asked what it holds (SQLState %s)".formatted(e.getSQLState()), e);
    }
  }

  private static boolean is(Statement statement, String question) throws SQLException {
    try (var found = statement.executeQuery(question)) {
      found.next();
      return found.getBoolean(1);
    }
  }

  private Connection signIn(Login login) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(), login.user(), login.password());
  }

  /**
   * Tries every sign-in, and asks whether the server is durable and the roles have no power that
   * they must not have; one sentence for each fault.
   *
   * @param warned is told what is more than needed and no fault
   */
  default List<String> objections(Consumer<String> warned) {
    var objections = new ArrayList<String>();
    for (var login : Stream.concat(migrator().stream(), Stream.of(working())).toList()) {
      try (var session = signIn(login)) {
        session.isValid(1);
        if (login.equals(working())) {
          objections.addAll(Safety.ofServer(session, this));
          objections.addAll(Safety.ofTables(session, this));
          Safety.warnings(session, this).forEach(warned);
        }
      } catch (SQLException e) {
        objections.add(
            named().variable()
                + ": role "
                + login.user()
                + " cannot sign in ("
                + e.getMessage()
                + "); check the address, the password and whether roles.sql was run");
      }
    }
    return objections;
  }

  private static Optional<Login> login(Settings settings, Setting user, Setting password) {
    return settings
        .value(password)
        .map(secret -> new Login(settings.value(user).orElseThrow(), secret));
  }
}
