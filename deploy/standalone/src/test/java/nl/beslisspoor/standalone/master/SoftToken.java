package nl.beslisspoor.standalone.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A token of SoftHSM2, and how Java is to find it. */
public final class SoftToken {
  private static final String WHERE = "SOFTHSM2_CONF";
  private static final String PIN = "1234";

  private final Path directory;
  private final Path conf;

  private SoftToken(Path directory, Path conf) throws IOException, InterruptedException {
    this.directory = directory;
    this.conf = conf;
    var tokens = Files.createDirectories(directory.resolve("tokens"));
    Files.createDirectories(conf.getParent());
    Files.writeString(conf, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
    Files.writeString(pin(), PIN + "\n");
    Files.setPosixFilePermissions(pin(), PosixFilePermissions.fromString("rw-------"));
    configured("softhsm", "slotListIndex = 0");
    run("softhsm2-util", "--init-token", "--free", "--label=test", "--pin=" + PIN, "--so-pin=5678");
  }

  /** For this process, which was told at its start where the configuration stands. */
  static SoftToken inThisProcess(Path directory) throws IOException, InterruptedException {
    return new SoftToken(directory, Path.of(System.getenv(WHERE)));
  }

  /** For processes that are begun with {@link #environment}. */
  public static SoftToken forOthers(Path directory) throws IOException, InterruptedException {
    return new SoftToken(directory, directory.resolve("softhsm2.conf"));
  }

  public Map<String, String> environment() {
    return Map.of(WHERE, conf.toString());
  }

  /** What SunPKCS11 is configured with. */
  public Path config() {
    return directory.resolve("softhsm.cfg");
  }

  public Path pin() {
    return directory.resolve("pin");
  }

  Path configured(String name, String slot) throws IOException {
    var file = directory.resolve(name + ".cfg");
    Files.writeString(
        file,
        """
        name = %s
        library = %s
        %s
        attributes(*, CKO_SECRET_KEY, *) = {
          CKA_SENSITIVE = true
          CKA_EXTRACTABLE = false
        }
        """
            .formatted(name, library(), slot));
    return file;
  }

  /** Makes a key in the token that never leaves it. */
  public void make(String label) throws IOException, InterruptedException {
    run(
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genseckey",
        "-alias",
        label,
        "-keyalg",
        "AES",
        "-keysize",
        "256",
        "-storetype",
        "PKCS11",
        "-storepass",
        PIN,
        "-providerClass",
        "sun.security.pkcs11.SunPKCS11",
        "-providerArg",
        config().toString());
  }

  private static Path library() {
    return Stream.of(
            "/usr/lib/softhsm/libsofthsm2.so",
            "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
            "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
            "/usr/lib64/pkcs11/libsofthsm2.so",
            "/usr/local/lib/softhsm/libsofthsm2.so",
            "/opt/homebrew/lib/softhsm/libsofthsm2.so")
        .map(Path::of)
        .filter(Files::exists)
        .findFirst()
        .orElseGet(() ->
            Assumptions.abort(
                "SoftHSM2 is not installed, so PKCS#11 was not tested: apt-get install softhsm2"));
  }

  private void run(String... command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true);
    builder.environment().put(WHERE, conf.toString());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
  }
}
