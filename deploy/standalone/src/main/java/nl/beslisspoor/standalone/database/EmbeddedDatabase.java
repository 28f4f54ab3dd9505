package nl.beslisspoor.standalone.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * PostgreSQL in the data directory, run by this process: durable, reachable from this machine only,
 * and for nobody without a password from its first moment.
 */
final class EmbeddedDatabase implements Database {
  private static final String NAME = "beslisspoor";
  private static final String COMPLETE = "postgresql-complete";
  private static final String SUPERUSER = "postgres";
  private static final Duration START = Duration.ofSeconds(60);

  /** Durability first; then no data in the server's log, which is kept for a week. */
  private static final Map<String, String> SERVER =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("listen_addresses", "localhost"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("password_encryption", "scram-sha-256"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("logging_collector", "on"),
          Map.entry("log_filename", "postgresql-%a.log"),
          Map.entry("log_truncate_on_rotation", "on"),
          Map.entry("log_rotation_size", "0"));

  private final EmbeddedPostgres server;
  private final Login migrator;
  private final Login application;
  private final Login query;

  private EmbeddedDatabase(EmbeddedPostgres server, DataDirectory data) {
    this.server = server;
    this.migrator = migratorOf(data);
    this.application = applicationOf(data);
    this.query = new Login("beslisspoor_query", data.secret("query-password"));
  }

  static Database start(DataDirectory data) {
    var cluster = data.child("postgresql");
    LeftServer.stop(cluster);
    try {
      setUnfinishedAside(data, cluster);
      var database = started(data, cluster);
      DataDirectory.keep(complete(data), "The first start was completed.\n");
      return database;
    } catch (IOException | RuntimeException e) {
      LeftServer.stop(cluster);
      throw new IllegalStateException(
          "The embedded PostgreSQL did not start; its log stands in " + cluster.resolve("log"), e);
    }
  }

  /** The server that another process runs in this directory. */
  static Database running(DataDirectory data) {
    var port =
        LeftServer.port(data.child("postgresql"))
            .orElseThrow(() ->
                new IllegalStateException(
                    "Beslisspoor is starting or stopping in " + data.path() + "; try again"));
    return new GivenDatabase(
        url(port, NAME), Optional.of(migratorOf(data)), applicationOf(data), true);
  }

  private static Login migratorOf(DataDirectory data) {
    return new Login("beslisspoor_migrator", data.secret("migrator-password"));
  }

  private static Login applicationOf(DataDirectory data) {
    return new Login("beslisspoor_application", data.secret("application-password"));
  }

  /**
   * A first start that was broken off begins anew. What it left is put aside and never deleted: if
   * the mark alone was lost, nothing else is.
   */
  private static void setUnfinishedAside(DataDirectory data, Path cluster) throws IOException {
    if (Files.exists(cluster) && !Files.exists(complete(data))) {
      Files.move(cluster, data.child("postgresql-unfinished-" + System.currentTimeMillis()));
    }
  }

  /** Whether a first start was completed in this directory. */
  static boolean standsIn(Path data) {
    return Files.exists(data.resolve(COMPLETE));
  }

  private static Path complete(DataDirectory data) {
    return data.child(COMPLETE);
  }

  private static EmbeddedDatabase started(DataDirectory data, Path cluster) throws IOException {
    var password = data.secret("superuser-password");
    var server = builder(data, cluster, password).start();
    var database = new EmbeddedDatabase(server, data);
    try {
      database.prepare(password);
      return database;
    } catch (SQLException e) {
      database.close();
      throw new IllegalStateException("the roles could not be made", e);
    }
  }

  private static EmbeddedPostgres.Builder builder(
      DataDirectory data, Path cluster, String password) {
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setOverrideWorkingDirectory(data.child("programs").toFile())
            .setPGStartupWait(START)
            .setConnectConfig("password", password)
            .setLocaleConfig("pwfile", data.child("superuser-password").toString())
            .setLocaleConfig("auth-host", "scram-sha-256")
            .setLocaleConfig("auth-local", "scram-sha-256")
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8");
    SERVER.forEach(builder::setServerConfig);
    return builder;
  }

  private void prepare(String password) throws SQLException {
    try (var connection =
        DriverManager.getConnection(url(server.getPort(), "postgres"), SUPERUSER, password)) {
      Roles.createDatabase(connection, NAME);
    }
    try (var connection = DriverManager.getConnection(jdbcUrl(), SUPERUSER, password)) {
      Roles.create(connection, migrator, application, query);
    }
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  @Override
  public String jdbcUrl() {
    return url(server.getPort(), NAME);
  }

  @Override
  public Optional<Login> migrator() {
    return Optional.of(migrator);
  }

  @Override
  public Login working() {
    return application;
  }

  @Override
  public boolean adds() {
    return true;
  }

  @Override
  public Optional<Login> reading() {
    return Optional.of(query);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded PostgreSQL did not stop", e);
    }
  }
}
