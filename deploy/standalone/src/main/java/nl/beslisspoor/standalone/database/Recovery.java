package nl.beslisspoor.standalone.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings a copy of a cluster to a moment. PostgreSQL does so in single-user mode: it listens
 * nowhere meanwhile, and its end is the end of the recovery.
 */
final class Recovery {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSx").withZone(ZoneOffset.UTC);

  private static final String UNREACHED = "recovery ended before configured recovery target";

  private final Path programs;
  private final Path cluster;
  private final Optional<Path> archive;

  /**
   * @param programs where those of PostgreSQL were unpacked
   * @param archive to which the recovered cluster adds its WAL once it serves, if there is one
   */
  Recovery(Path programs, Path cluster, Optional<Path> archive) {
    this.programs = programs;
    this.cluster = cluster;
    this.archive = archive;
  }

  /**
   * @param password that the superuser has from now on
   * @throws NotRecovered when the moment cannot be reached
   */
  Replayed run(Replay replay, String password) {
    try {
      Files.createFile(cluster.resolve("recovery.signal"));
      var server = new ProcessBuilder(command(replay)).redirectErrorStream(true).start();
      tell(server, "alter role postgres password '" + password + "'\n");
      var said = new String(server.getInputStream().readAllBytes());
      return outcome(server.waitFor(), said);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void tell(Process server, String statement) {
    try (var statements = server.outputWriter()) {
      statements.write(statement);
    } catch (IOException e) {
      // it ended before it listened: what it said tells why
    }
  }

  private static Replayed outcome(int code, String said) {
    var reached = Replayed.read(said);
    if (said.contains(UNREACHED)) {
      throw new NotRecovered("the WAL ends before that moment", reached);
    }
    if (code != 0 || said.contains("ERROR: ")) {
      var why = said.lines().filter(line -> line.matches(".*(FATAL|PANIC|ERROR): .*")).findFirst();
      throw new NotRecovered(
          "PostgreSQL cannot recover it: " + why.orElse("it ended with " + code), reached);
    }
    return reached;
  }

  private List<String> command(Replay replay) throws IOException {
    var command = new ArrayList<String>();
    if (LinuxUtils.isUnshareAvailable()) {
      // as whoever starts the server does: it does not run as root
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of(postgres().toString(), "--single", "-D", cluster.toString()));
    settings(replay).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    command.add("postgres");
    return command;
  }

  private Map<String, String> settings(Replay replay) {
    var settings = new HashMap<String, String>();
    archive.ifPresent(directory -> settings.putAll(ServerSettings.archiving(directory)));
    settings.put("hot_standby", "off");
    settings.put("log_min_error_statement", "panic");
    settings.put("log_timezone", "UTC");
    settings.put("restore_command", replay.command());
    replay.at().ifPresent(at -> settings.put("recovery_target_time", TIME.format(at)));
    settings.put("recovery_target_action", "promote");
    return settings;
  }

  private Path postgres() throws IOException {
    try (var found = Files.find(programs, 3, (path, _) -> path.endsWith("bin/postgres"))) {
      return found.findFirst().orElseThrow(() -> new IOException("no PostgreSQL in " + programs));
    }
  }
}
