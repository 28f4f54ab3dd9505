package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The product's folder as the build makes it. Whoever ran the product's tests before has prepared
 * it; otherwise it is prepared here, since the product starts many times.
 */
final class Folder {
  private static final Path DIRECTORY =
      Path.of("../standalone/target/beslisspoor").toAbsolutePath().normalize();

  private static final class Once {
    private static final Path CACHE = prepared();
  }

  private Folder() {}

  /** What Java needs to run the product. */
  static List<String> arguments() {
    var jar = DIRECTORY.resolve("beslisspoor.jar").toString();
    return List.of("-XX:AOTCache=" + Once.CACHE, "-jar", jar);
  }

  private static Path prepared() {
    var cache = DIRECTORY.resolve("beslisspoor.aot");
    if (Files.exists(cache)) {
      return cache;
    }
    var launcher = DIRECTORY.resolve("beslisspoor").toString();
    var builder = new ProcessBuilder(launcher, "prepare").redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    try {
      var preparing = builder.start();
      var said = new String(preparing.getInputStream().readAllBytes());
      assertThat(preparing.waitFor()).as(said).isZero();
      return cache;
    } catch (IOException e) {
      throw new UncheckedIOException("the product's folder was not built", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
