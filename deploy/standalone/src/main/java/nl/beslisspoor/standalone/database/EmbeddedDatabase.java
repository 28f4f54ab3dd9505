package nl.beslisspoor.standalone.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.beslisspoor.standalone.settings.Setting;

/**
 * PostgreSQL in the data directory, run by this process: durable, reachable from this machine only,
 * and for nobody without a password from its first moment.
 */
final class EmbeddedDatabase implements Database {
  private static final String NAME = "beslisspoor";
  private static final String SUPERUSER = "postgres";
  private static final String PROGRAMS = "programs";
  private static final Duration START = Duration.ofSeconds(60);

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

  /**
   * @param backups the directory for backups, if there is one
   */
  static Database start(DataDirectory data, Optional<Path> backups) {
    var cluster = Cluster.files(data);
    LeftServer.stop(cluster);
    try {
      Cluster.requireNoneHalfRestored(data);
      Cluster.setUnfinishedAside(data);
      var database = started(data, cluster, backups);
      Cluster.complete(data, "The first start was completed.");
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
        LeftServer.port(Cluster.files(data))
            .orElseThrow(() ->
                new IllegalStateException(
                    "Beslisspoor is starting or stopping in " + data.path() + "; try again"));
    return new GivenDatabase(
        Setting.DATA, url(port, NAME), Optional.of(migratorOf(data)), applicationOf(data), true);
  }

  private static Login migratorOf(DataDirectory data) {
    return new Login("beslisspoor_migrator", data.secret("migrator-password"));
  }

  static Login copyingOf(DataDirectory data) {
    return new Login("beslisspoor_backup", data.secret("backup-password"));
  }

  private static Login applicationOf(DataDirectory data) {
    return new Login("beslisspoor_application", data.secret("application-password"));
  }

  /**
   * Brings a copy of a cluster to a moment and makes it this directory's, under passwords of its
   * own.
   *
   * @param copy in the data directory, which has no cluster yet
   * @throws NotRecovered when PostgreSQL cannot bring it there
   */
  static Replayed recover(DataDirectory data, Path copy, Replay replay, Optional<Path> backups)
      throws IOException {
    var password = data.secret("superuser-password");
    var replayed = new AtomicReference<Replayed>();
    builder(data, copy, password, Optional.empty())
        .setDataDirectoryCustomizer(_ ->
            replayed.set(
                new Recovery(data.child(PROGRAMS), copy, backups.map(Cluster::archive))
                    .run(replay, password)))
        .start()
        .close();
    Files.move(copy, Cluster.files(data));
    Cluster.complete(data, "A backup was restored.");
    return replayed.get();
  }

  private static EmbeddedDatabase started(DataDirectory data, Path cluster, Optional<Path> backups)
      throws IOException {
    var password = data.secret("superuser-password");
    var archive = Cluster.prepareArchive(backups);
    var server = builder(data, cluster, password, archive).start();
    closePrograms(data);
    var database = new EmbeddedDatabase(server, data);
    try {
      database.prepare(password, data);
      return database;
    } catch (SQLException e) {
      database.close();
      throw new IllegalStateException("the roles could not be made", e);
    }
  }

  /** As they are unpacked, at the first start of this process, everybody may write among them. */
  private static void closePrograms(DataDirectory data) throws IOException {
    if (Files.isDirectory(data.child(PROGRAMS))) {
      OwnersAlone.keep(data.child(PROGRAMS));
    }
  }

  private static EmbeddedPostgres.Builder builder(
      DataDirectory data, Path cluster, String password, Optional<Path> archive) {
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setOverrideWorkingDirectory(data.child(PROGRAMS).toFile())
            .setPGStartupWait(START)
            .setConnectConfig("password", password)
            .setLocaleConfig("pwfile", data.child("superuser-password").toString())
            .setLocaleConfig("auth-host", "scram-sha-256")
            .setLocaleConfig("auth-local", "scram-sha-256")
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8");
    ServerSettings.of(archive)
        .forEach((name, value) -> builder.setServerConfig(name, ServerSettings.quoted(value)));
    return builder;
  }

  private void prepare(String password, DataDirectory data) throws SQLException {
    try (var connection =
        DriverManager.getConnection(url(server.getPort(), "postgres"), SUPERUSER, password)) {
      Roles.createDatabase(connection, NAME);
    }
    try (var connection = DriverManager.getConnection(jdbcUrl(), SUPERUSER, password)) {
      Roles.create(connection, migrator, application, query);
      Roles.createCopying(connection, copyingOf(data));
    }
  }

  static String url(int port) {
    return url(port, NAME);
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  @Override
  public Setting named() {
    return Setting.DATA;
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
