package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The product's folder as the build makes it. Whoever ran the product's tests before has prepared
 * it; otherwise, or when it was built again since, it is prepared here: the product starts often.
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
    var launcher = DIRECTORY.resolve("beslisspoor").toString();
    var jar = DIRECTORY.resolve("beslisspoor.jar").toString();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    try {
      if (ran(java, "-XX:AOTMode=on", "-XX:AOTCache=" + cache, "-jar", jar, "--version") != 0) {
        assertThat(ran(launcher, "prepare")).as("preparing the product's folder").isZero();
      }
      return cache;
    } catch (IOException e) {
      throw new UncheckedIOException("the product's folder was not built", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** With the options that the product runs with here. */
  private static int ran(String... command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    var process = builder.start();
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }
}
