package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The folder that the build makes, prepared by its own launcher once for all tests of a build: by
 * whichever JVM of tests comes first, while the others wait.
 */
record PreparedFolder(Path directory) {
  /** Those of the preparation have to be those of what runs after it. */
  static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private static final class Once {
    private static final PreparedFolder FOLDER = prepared();
  }

  static PreparedFolder once() {
    return Once.FOLDER;
  }

  /** The arguments of Java that start the product with what was prepared. */
  List<String> arguments() {
    return List.of(
        "-XX:AOTCache=" + cache(), "-jar", directory.resolve("beslisspoor.jar").toString());
  }

  Path launcher() {
    return directory.resolve("beslisspoor");
  }

  private Path cache() {
    return directory.resolve("beslisspoor.aot");
  }

  private static PreparedFolder prepared() {
    var directory = Path.of(System.getProperty("beslisspoor.folder", "target/beslisspoor"));
    var folder = new PreparedFolder(directory.toAbsolutePath());
    try (var lock =
            FileChannel.open(
                directory.resolveSibling("preparing"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var _ = lock.lock()) {
      if (Files.notExists(folder.cache())) {
        folder.prepare();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void prepare() throws IOException {
    var builder = new ProcessBuilder(launcher().toString(), "prepare");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JDK_JAVA_OPTIONS", String.join(" ", OPTIONS));
    builder.redirectErrorStream(true);
    try {
      var preparing = builder.start();
      var said = new String(preparing.getInputStream().readAllBytes());
      assertThat(preparing.waitFor()).as(said).isZero();
      assertThat(Files.size(cache())).as(said).isPositive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
