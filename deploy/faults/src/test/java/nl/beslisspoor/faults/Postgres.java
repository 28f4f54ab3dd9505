package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The product's own durable PostgreSQL, started by the product's own code and then on its own: it
 * is killed and started again on the same directory and port, as an administrator would do it.
 */
final class Postgres implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration GLANCE = Duration.ofMillis(10);
  private static final String SUPERUSER = "postgres";

  private final Path cluster;
  private final DataDirectory data;
  private final Database database;
  private final String password;

  private Postgres(Path directory) {
    this.cluster = directory.resolve("postgresql");
    this.data = DataDirectory.take(directory);
    var settings = new Settings(Map.of(Setting.DATA, directory.toString()), Map.of());
    this.database = Database.open(settings, data);
    this.password = data.secret("superuser-password");
  }

  /** Made when it is not there; runs when this returns, with the roles and no tables. */
  static Postgres in(Path directory) {
    return new Postgres(directory);
  }

  /** The same ever after. */
  String url() {
    return database.jdbcUrl();
  }

  /** Of another database on this server. */
  String url(String name) {
    return url().replaceAll("/[^/]*$", "/" + name);
  }

  Database.Login migrator() {
    return database.migrator().orElseThrow();
  }

  Database.Login application() {
    return database.working();
  }

  /** Signs in anew for every statement. */
  JdbcClient superuser() {
    return superuser(url());
  }

  JdbcClient superuser(String url) {
    return JdbcClient.create(new DriverManagerDataSource(url, SUPERUSER, password));
  }

  Connection connect() throws SQLException {
    return connect(url());
  }

  Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url, SUPERUSER, password);
  }

  /** SIGKILL to all its processes at once, none of which comes to do anything more. */
  void kill() {
    var postmaster = postmaster();
    signal("-STOP", postmaster);
    var children = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    awaitGone(postmaster, children);
  }

  /** Begins again with the very command that it was started with; answers when it has recovered. */
  void start() {
    try {
      var process = new ProcessBuilder(command()).redirectErrorStream(true);
      process.directory(cluster.toFile());
      process.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
      process.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitAnswering();
  }

  void awaitAnswering() {
    await("PostgreSQL answers").atMost(PATIENCE).pollInterval(GLANCE).until(this::answers);
  }

  boolean answers() {
    try (var connection = connect()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Whether its first process lives; a server that ended by itself took its number away. */
  boolean runs() {
    try {
      return ProcessHandle.of(number()).map(Postgres::acts).orElse(false);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof NoSuchFileException) {
        return false;
      }
      throw e;
    }
  }

  /** Where it says what befalls it. */
  Path log() {
    return cluster.resolveSibling("postgresql.log");
  }

  @Override
  public void close() {
    if (runs()) {
      var postmaster = postmaster();
      signal("-INT", postmaster);
      awaitGone(postmaster, List.of());
    }
    data.close();
  }

  /** PostgreSQL does not run as root; whoever is root gives that up, as the product does. */
  private List<String> command() throws IOException {
    var asItWas = Files.readString(cluster.resolve("postmaster.opts")).strip();
    var command = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of("sh", "-c", "exec " + asItWas));
    return command;
  }

  private ProcessHandle postmaster() {
    return ProcessHandle.of(number()).orElseThrow();
  }

  private long number() {
    try {
      var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
      return Long.parseLong(lines.getFirst().strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void signal(String signal, ProcessHandle process) {
    try {
      var kill = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
      assertThat(kill.waitFor()).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The next one looks whether the first process is still known, and all share its memory. */
  private static void awaitGone(ProcessHandle postmaster, List<ProcessHandle> children) {
    await("PostgreSQL is gone")
        .atMost(PATIENCE)
        .pollInterval(GLANCE)
        .until(() -> !postmaster.isAlive() && children.stream().noneMatch(Postgres::acts));
  }

  /** One that nobody has buried yet holds nothing any more. */
  private static boolean acts(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }
}
