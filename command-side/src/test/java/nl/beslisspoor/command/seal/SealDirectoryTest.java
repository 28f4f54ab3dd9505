package nl.beslisspoor.command.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealDirectoryTest {
  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir private Path path;
  private final NoteSigner signer = NoteSigner.generate("log.example/1", Algorithm.ED25519);
  private SealDirectory directory;

  @BeforeEach
  void begin() {
    directory = new SealDirectory(path);
    directory.prepare(signer.key());
  }

  /** Wherever the disk was full, or the power failed. */
  @Test
  void half_a_note_at_the_end_of_a_day_keeps_nobody_from_reading_the_others() throws IOException {
    var day = path.resolve("checkpoints").resolve("2026-03-01.txt");
    var half = note(2) + "\n";
    for (int cut = 0; cut <= half.length(); cut++) {
      var whole = cut == half.length();
      Files.deleteIfExists(day);
      directory.keep(note(1), AT);
      Files.writeString(day, Files.readString(day) + half.substring(0, cut));
      directory.keep(note(3), AT);
      assertThat(SignedNote.parseAll(Files.readString(day)))
          .as("cut at %d", cut)
          .extracting(note -> Checkpoint.parse(note.text()).size())
          .isEqualTo(whole ? List.of(1L, 2L, 3L) : List.of(1L, 3L));
    }
  }

  @Test
  void a_day_that_begins_with_half_a_note_begins_anew() throws IOException {
    var day = path.resolve("checkpoints").resolve("2026-03-01.txt");
    Files.writeString(day, note(1).text());
    directory.keep(note(2), AT);
    assertThat(SignedNote.parseAll(Files.readString(day))).containsExactly(note(2));
  }

  @Test
  void a_checkpoint_that_cannot_be_read_is_not_taken_for_none() throws IOException {
    assertThat(directory.newest()).isEmpty();
    Files.createSymbolicLink(path.resolve("checkpoint"), Path.of("checkpoint"));
    assertThatThrownBy(() -> directory.newest()).isInstanceOf(UncheckedIOException.class);
  }

  private SignedNote note(long size) {
    return new SignedNote(new Checkpoint("log.example/1", size, Hash.EMPTY).text())
        .signedBy(signer, AT);
  }
}
