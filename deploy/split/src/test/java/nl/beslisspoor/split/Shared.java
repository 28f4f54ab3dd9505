package nl.beslisspoor.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.standalone.Ports;
import org.springframework.util.FileSystemUtils;

/** One installation for all test classes of this run; it ends with the JVM. */
final class Shared {
  private static final class Holder {
    private static final Installation INSTALLATION = start();
  }

  /** That of the build; whoever ran the tests of the product before has prepared it. */
  static final Path FOLDER =
      Path.of("../standalone/target/beslisspoor").toAbsolutePath().normalize();

  private Shared() {}

  /** Every process of it is ready, unless a test before left one that it killed. */
  static Installation installation() {
    return Holder.INSTALLATION;
  }

  private static Installation start() {
    try {
      var data = Files.createTempDirectory("beslisspoor-split");
      var environment =
          Map.of(
              "BESLISSPOOR_ADMIN_PASSWORD",
              Client.PASSWORD,
              "BESLISSPOOR_TRUSTED_PROXIES",
              "127.0.0.1",
              "BESLISSPOOR_RELAY_CHECK",
              "1s",
              "BESLISSPOOR_RELAY_STANDBY",
              "1s");
      var installation =
          Installation.start(
              new Installation.Plan(data, Ports.free(), 2, 2, Optional.of(FOLDER), environment));
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                installation.close();
                FileSystemUtils.deleteRecursively(data.toFile());
              }));
      return installation;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
