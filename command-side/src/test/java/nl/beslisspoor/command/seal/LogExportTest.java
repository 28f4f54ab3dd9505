package nl.beslisspoor.command.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.wire.BundleReader;
import nl.beslisspoor.events.wire.BundleWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class LogExportTest {
  private final NoteSigner witness = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
  @TempDir Path directory;
  private SealRig rig;
  private SignedNote signed;

  @BeforeEach
  void begin() throws SQLException {
    rig = new SealRig(directory);
    rig.sealed(5);
    signed = rig.directory.newest().orElseThrow().signedBy(witness, Instant.EPOCH);
    cosigned("witness.example", signed.signatures().getLast().line());
  }

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void a_checkpoint_goes_with_the_signatures_of_others() throws IOException {
    assertThat(written(rig.signer.key())).isEqualTo(new LogExport.Written(5, 0));
    assertThat(notes()).containsExactly(signed);
  }

  /** Whoever holds the application's password can write them. */
  @Test
  void what_nobody_signed_spoils_no_export_and_is_counted() throws IOException {
    var line = signed.signatures().getLast().line();
    cosigned("another", "x");
    cosigned("namesake", line.substring(0, line.length() - 8) + "AAAAAAAA");
    cosigned("long", "\u2014 long " + "A".repeat(20_000));
    checkpoint(6, signed.text().replace("\n5\n", "\n6\n") + "\n" + line + "\n");
    checkpoint(7, "x");
    assertThat(written(rig.signer.key())).isEqualTo(new LogExport.Written(5, 2));
    assertThat(notes()).containsExactly(signed);
  }

  @Test
  void a_log_that_another_key_sealed_is_not_exported() {
    var other = NoteSigner.generate("log.example/1", Algorithm.ED25519).key();
    assertThatThrownBy(() -> written(other))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the log is sealed with another key");
  }

  private LogExport.Written written(NoteKey key) throws IOException {
    try (var bundle = new BundleWriter(Files.newOutputStream(directory.resolve("log.zip")))) {
      return new LogExport(rig.application).writeTo(bundle, key);
    }
  }

  private List<SignedNote> notes() throws IOException {
    try (var bundle = new BundleReader(directory.resolve("log.zip"))) {
      return bundle.checkpoints();
    }
  }

  private void checkpoint(long size, String note) {
    JdbcClient.create(rig.application)
        .sql("insert into log.checkpoint (size, note) values (?, ?)")
        .params(size, note)
        .update();
  }

  private void cosigned(String by, String line) {
    JdbcClient.create(rig.application)
        .sql("insert into log.cosignature (size, witness, line) values (5, ?, ?)")
        .params(by, line)
        .update();
  }
}
