package nl.beslisspoor.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  @TempDir Path backup;
  private Manifest manifest;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(backup.resolve("seal"));
    var files =
        List.of(
            Entry.written(backup, "seal/with two spaces", "content".getBytes()),
            Entry.written(backup, "empty", new byte[0]));
    manifest =
        new Manifest(
            Instant.parse("2026-11-27T10:15:00.123456Z"),
            42,
            1 << 24,
            "000000010000000000000002",
            "000000010000000000000003",
            List.of("seal"),
            files);
    Files.writeString(backup.resolve("manifest"), manifest.text());
  }

  @Test
  void what_was_written_is_read() throws IOException {
    assertThat(Manifest.read(backup)).isEqualTo(manifest);
    assertThat(manifest.size()).isEqualTo(7);
  }

  @Test
  void a_backup_that_is_as_it_was_made_has_no_faults() {
    assertThat(manifest.faults(backup)).isEmpty();
  }

  @Test
  void a_changed_a_longer_and_a_missing_file_are_named() throws IOException {
    Files.writeString(backup.resolve("seal/with two spaces"), "Content");
    assertThat(manifest.faults(backup)).containsExactly("changed: seal/with two spaces");
    Files.writeString(backup.resolve("empty"), "x");
    Files.delete(backup.resolve("seal/with two spaces"));
    assertThat(manifest.faults(backup))
        .containsExactly("missing: seal/with two spaces", "changed: empty");
  }

  @Test
  void a_manifest_that_was_cut_or_edited_anywhere_is_none() {
    var text = manifest.text();
    for (int n = 0; n < text.length(); n++) {
      var cut = text.substring(0, n);
      var edited = cut + (char) (text.charAt(n) ^ 1) + text.substring(n + 1);
      for (var other : List.of(cut, edited)) {
        assertThatThrownBy(() -> put(other))
            .as(other)
            .isInstanceOf(NotABackup.class)
            .hasMessageContaining("is not as it was written");
      }
    }
  }

  private void put(String text) throws IOException {
    Files.writeString(backup.resolve("manifest"), text);
    Manifest.read(backup);
  }

  @Test
  void without_a_manifest_there_is_no_backup() throws IOException {
    Files.delete(backup.resolve("manifest"));
    assertThatThrownBy(() -> Manifest.read(backup))
        .isInstanceOf(NotABackup.class)
        .hasMessageContaining("is no complete backup");
  }
}
