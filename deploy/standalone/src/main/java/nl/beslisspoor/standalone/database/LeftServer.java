package nl.beslisspoor.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that outlived the process that started it. */
final class LeftServer {
  private static final Logger LOG = LoggerFactory.getLogger(LeftServer.class);
  private static final long STOP_SECONDS = 60;

  /** Of postmaster.pid: process, directory, start, port, and more. */
  private static final int PORT_LINE = 3;

  private LeftServer() {}

  /**
   * Stops the server of this directory, cleanly where the system can, and waits until it is gone.
   * The caller holds the data directory, so nobody else can be using the server.
   *
   * @param cluster PostgreSQL's own directory, which need not exist
   */
  static void stop(Path cluster) {
    running(cluster)
        .ifPresent(server -> {
          LOG.warn("Stopping a database server that was left behind, process {}", server.pid());
          interrupt(server);
          await(server);
        });
  }

  /** The port of the server that runs in this directory, if one does. */
  static Optional<Integer> port(Path cluster) {
    return running(cluster)
        .flatMap(server -> {
          try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return Optional.of(Integer.parseInt(lines.get(PORT_LINE).strip()));
          } catch (IOException | RuntimeException e) {
            return Optional.empty();
          }
        });
  }

  /** The process named in postmaster.pid, if it lives and is a PostgreSQL server. */
  static Optional<ProcessHandle> running(Path cluster) {
    try {
      var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(ProcessHandle::isAlive)
          .filter(LeftServer::isPostgres);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(false);
  }

  /** SIGINT is PostgreSQL's fast shutdown: it breaks connections off and writes a checkpoint. */
  private static void interrupt(ProcessHandle server) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
    } catch (IOException e) {
      server.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(ProcessHandle server) {
    try {
      server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new IllegalStateException(
          "the database server left behind, process " + server.pid() + ", does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
