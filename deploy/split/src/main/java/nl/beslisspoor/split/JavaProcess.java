package nl.beslisspoor.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A JVM beside this one; what it says goes to a file. */
final class JavaProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String OURS = "BESLISSPOOR_";
  private static final String OF = "-Dbeslisspoor.split=";

  private final Process process;

  private JavaProcess(Process process) {
    this.process = process;
  }

  /**
   * What to run.
   *
   * @param owner the data directory by which a process is found again that outlived its parent
   * @param options of the JVM, with the class or jar that it runs
   * @param command its arguments
   * @param environment in place of every variable of the product that this process has
   * @param log is added to
   */
  record Call(
      Path owner,
      List<String> options,
      List<String> command,
      Map<String, String> environment,
      Path log) {}

  /** Ends what an installation left behind that was killed. */
  static void endLeftOf(Path owner) {
    var mark = OF + owner + " ";
    ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(mark))
        .forEach(process -> {
          process.destroyForcibly();
          process.onExit().join();
        });
  }

  /** Options that run a main class of this process's class path. */
  static List<String> main(String mainClass) {
    return List.of("-cp", System.getProperty("java.class.path"), mainClass);
  }

  static JavaProcess run(Call call) {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add(OF + call.owner());
    words.addAll(call.options());
    words.addAll(call.command());
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith(OURS));
    builder.environment().putAll(call.environment());
    try {
      Files.createDirectories(call.log().getParent());
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(call.log().toFile()));
      return new JavaProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean alive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  CompletableFuture<?> ended() {
    return process.onExit();
  }

  /** Asks it to end, and ends it when it does not. */
  void stop() {
    process.destroy();
    if (!ends()) {
      kill();
    }
  }

  /** As a power cut would. */
  void kill() {
    process.destroyForcibly();
    ends();
  }

  private boolean ends() {
    try {
      return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
