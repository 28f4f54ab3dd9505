package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The packaged product from its folder, run by the Java that runs the tests. */
final class JarProcess {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final StringBuffer output = new StringBuffer();

  private JarProcess(Process process) {
    this.process = process;
  }

  static JarProcess run(Map<String, String> environment, List<String> arguments) {
    return java(PreparedFolder.once().arguments(), environment, arguments);
  }

  /** The executable, which is one file, instead of the folder. */
  static JarProcess executable(Map<String, String> environment, List<String> arguments) {
    var jar = System.getProperty("beslisspoor.jar", "target/beslisspoor.jar");
    return java(List.of("-jar", jar), environment, arguments);
  }

  /** What Java is given. */
  static JarProcess java(
      List<String> product, Map<String, String> environment, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(PreparedFolder.OPTIONS);
    command.addAll(product);
    command.addAll(arguments);
    return started(command, environment);
  }

  /**
   * Through the launcher of the folder.
   *
   * @param java more options of Java
   */
  static JarProcess launched(PreparedFolder folder, String java, List<String> arguments) {
    var command = new ArrayList<>(List.of(folder.launcher().toString()));
    command.addAll(arguments);
    var options = String.join(" ", PreparedFolder.OPTIONS) + " " + java;
    return started(
        command, Map.of("JAVA_HOME", System.getProperty("java.home"), "JDK_JAVA_OPTIONS", options));
  }

  private static JarProcess started(List<String> command, Map<String, String> environment) {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("BESLISSPOOR_"));
    builder.environment().putAll(environment);
    try {
      var running = new JarProcess(builder.start());
      Thread.ofVirtual().start(running::read);
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try (var lines = process.inputReader()) {
      lines.lines().forEach(line -> output.append(line).append('\n'));
    } catch (IOException | UncheckedIOException e) {
      output.append(e).append('\n');
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  String output() {
    return output.toString();
  }

  /** The first group of the first match in the output; fails when the process ends before it. */
  String awaitLine(Pattern pattern) {
    Awaitility.await()
        .atMost(PATIENCE)
        .failFast(
            () -> assertThat(process.isAlive()).as("still runs, having said:\n" + output).isTrue())
        .until(() -> pattern.matcher(output).find());
    var found = pattern.matcher(output);
    found.find();
    return found.group(1);
  }

  /** The exit code, once the process has ended by itself. */
  int awaitEnd() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("the process does not end:\n" + output);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  int stop() {
    process.destroy();
    return awaitEnd();
  }

  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }
}
