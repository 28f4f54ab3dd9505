package nl.beslisspoor.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.beslisspoor.standalone.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that starts the split form, as a process: what it says and what it leaves behind. */
class SplitCommandIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** The system tells the beginning of a long command line only. */
  private static final String BROKER = "broker-logging.xml";

  @TempDir Path directory;

  private final int port = Ports.free();
  private JavaProcess command;

  /** As Ctrl-C does, for as long as that takes. */
  @AfterEach
  void end() {
    ProcessHandle.of(command.pid()).ifPresent(ProcessHandle::destroy);
    command.ended().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  @Test
  void a_port_that_is_taken_is_told_at_once_and_nothing_is_started() throws IOException {
    try (var taken = new ServerSocket(port, 0, InetAddress.getByName("127.0.0.1"))) {
      command = start();
      command.ended().join();

      assertThat(said())
          .isEqualToIgnoringNewLines(
              "split: port "
                  + taken.getLocalPort()
                  + " is taken by another program; give another with --port");
      assertThat(data()).doesNotExist();
    }
  }

  @Test
  void whoever_ends_it_while_it_starts_ends_everything() {
    command = start();
    await().atMost(PATIENCE).until(() -> running("--role command"));
    end();

    assertThat(running("")).isFalse();
    assertThat(said()).isEmpty();
  }

  @Test
  void it_tells_where_each_process_is_lets_one_that_ended_begin_again_and_ends_with_all() {
    command = start();
    await().atMost(PATIENCE).until(() -> said().contains("query-1\n"));
    assertThat(said())
        .contains("Beslisspoor is ready: http://127.0.0.1:" + port + "/", "  command-1\n");
    kill("--role query");
    kill(BROKER);

    await().atMost(PATIENCE).until(() -> running("--role query") && running(BROKER));
    assertThat(said())
        .contains("query-1 ended and begins again; what it said stands in " + log("query-1"))
        .contains("broker ended and begins again; what it said stands in " + log("broker"))
        .doesNotContain("\tat ");
    end();
    assertThat(running("")).isFalse();
  }

  @Test
  void with_the_database_server_everything_ends_and_the_command_says_so() throws IOException {
    command = start();
    await().atMost(PATIENCE).until(() -> said().contains("query-1\n"));
    var server = Files.readAllLines(data().resolve("postgresql/postmaster.pid")).getFirst();
    ProcessHandle.of(Long.parseLong(server.strip())).orElseThrow().destroyForcibly();
    command.ended().join();

    assertThat(said()).contains("split: PostgreSQL ended, and everything ends; why stands in ");
    assertThat(running("")).isFalse();
  }

  private JavaProcess start() {
    var options = List.of("--data", data().toString(), "--port", Integer.toString(port));
    var arguments = new ArrayList<>(options);
    arguments.addAll(List.of("--commands", "1", "--queries", "1"));
    arguments.addAll(List.of("--folder", Shared.FOLDER.toString()));
    return JavaProcess.run(
        new JavaProcess.Call(
            directory,
            JavaProcess.main("nl.beslisspoor.split.Split"),
            arguments,
            Map.of("BESLISSPOOR_ADMIN_PASSWORD", Client.PASSWORD),
            directory.resolve("said")));
  }

  private Path data() {
    return directory.resolve("data");
  }

  private Path log(String part) {
    return data().resolve("logs").resolve(part + ".log");
  }

  private String said() {
    try {
      return Files.readString(directory.resolve("said"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a process of this installation runs whose command line holds that. */
  private boolean running(String words) {
    return processes(words).anyMatch(ProcessHandle::isAlive);
  }

  private void kill(String words) {
    processes(words)
        .forEach(process -> {
          process.destroyForcibly();
          process.onExit().join();
        });
  }

  private Stream<ProcessHandle> processes(String words) {
    return ProcessHandle.allProcesses()
        .filter(process -> {
          var line = process.info().commandLine().orElse("");
          return process.pid() != command.pid()
              && line.contains(data().toString())
              && line.contains(words);
        });
  }
}
