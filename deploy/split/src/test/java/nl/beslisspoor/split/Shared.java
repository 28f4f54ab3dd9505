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
    private static final Path DATA = temporary();
    private static final Installation INSTALLATION = start();

    private static Path temporary() {
      try {
        return Files.createTempDirectory("beslisspoor-split");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** That of the build; whoever ran the tests of the product before has prepared it. */
  static final Path FOLDER =
      Path.of("../standalone/target/beslisspoor").toAbsolutePath().normalize();

  private Shared() {}

  /** Every process of it is ready, unless a test before left one that it killed. */
  static Installation installation() {
    return Holder.INSTALLATION;
  }

  /** Its directory, for what it needs as long as it runs. */
  static Path data() {
    return Holder.DATA;
  }

  private static Installation start() {
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
            new Installation.Plan(
                Holder.DATA, Ports.free(), 2, 2, Optional.of(FOLDER), environment));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              installation.close();
              FileSystemUtils.deleteRecursively(Holder.DATA.toFile());
            }));
    return installation;
  }
}
