package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The commands that copy, restore, export and check, as an administrator gives them. */
final class Commands {
  private static final String VERIFIER = "../verifier/target/beslisspoor-verifier.jar";

  private Commands() {}

  static JarProcess backup(Path data, Path to, Object... more) {
    return run(Map.of(), more, "backup", "--data", data, "--to", to);
  }

  static JarProcess restore(Path backup, Path data, Object... more) {
    return restore(Map.of(), backup, data, more);
  }

  static JarProcess restore(Map<String, String> settings, Path backup, Path data, Object... more) {
    return run(settings, more, "restore", backup, "--data", data);
  }

  /** The log, and its keys beside it; fails unless it is done. */
  static void export(Path bundle, Path data) {
    var keys = new Object[] {"--keys", keys(bundle)};
    var export = run(Map.of(), keys, "export", bundle, "--data", data);
    assertThat(export.awaitEnd()).as(export.output()).isZero();
  }

  /** Where {@link #export} puts the keys of a log. */
  static Path keys(Path bundle) {
    return bundle.resolveSibling(bundle.getFileName() + ".keys");
  }

  static JarProcess verify(Path bundle, Path key, Object... more) {
    var arguments = all(more, "-jar", VERIFIER, bundle, "--key", key);
    return JarProcess.java(arguments, Map.of(), List.of());
  }

  /**
   * Copies a directory with permissions, which PostgreSQL looks at.
   *
   * @param to made when it is not there
   */
  static void copy(Path from, Path to) {
    try {
      var copy = new ProcessBuilder("cp", "-a", from + "/.", to.toString()).inheritIO().start();
      assertThat(copy.waitFor()).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JarProcess run(Map<String, String> settings, Object[] more, Object... command) {
    return JarProcess.run(settings, all(more, command));
  }

  private static List<String> all(Object[] more, Object... first) {
    var arguments = new ArrayList<String>();
    for (var one : first) {
      arguments.add(one.toString());
    }
    for (var one : more) {
      arguments.add(one.toString());
    }
    return arguments;
  }
}
