package nl.beslisspoor.bench.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import nl.beslisspoor.command.seal.LogExport;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.wire.BundleWriter;

/**
 * Checks an export as an auditor does, with the verifier in a process of its own, its start
 * included.
 *
 * @param bundle the export
 * @param key of the log
 */
record Auditor(Path bundle, NoteKey key) {

  /** Has a log exported, which is sealed with that key. */
  static Auditor of(DataSource pool, NoteKey key, Path bundle) throws IOException {
    try (var writer = new BundleWriter(Files.newOutputStream(bundle))) {
      new LogExport(pool).writeTo(writer, key);
    }
    return new Auditor(bundle, key);
  }

  /** Unpacks all of it and hashes it: the least that a check takes. */
  void hash() throws IOException, GeneralSecurityException {
    var digest = MessageDigest.getInstance("SHA-256");
    try (var zip = new ZipFile(bundle.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (InputStream text = new DigestInputStream(zip.getInputStream(entry), digest)) {
          text.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    digest.digest();
  }

  /**
   * @throws IllegalStateException when it is not found to be intact
   */
  void verify() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "nl.beslisspoor.verifier.Verify",
                bundle.toString(),
                "--key",
                key.text())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the verifier does not find the export intact");
    }
  }
}
