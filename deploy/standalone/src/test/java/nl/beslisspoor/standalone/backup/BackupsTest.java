package nl.beslisspoor.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  private static final Instant MOMENT = Instant.parse("2026-11-27T10:00:00Z");

  @TempDir Path directory;

  @BeforeEach
  void make() throws IOException {
    for (int n = 1; n <= 3; n++) {
      make("backup-" + n, MOMENT.plusSeconds(n), "00000001000000000000000" + n);
    }
    Files.createDirectory(directory.resolve("backup-without-manifest"));
    Files.createDirectory(directory.resolve("wal"));
    for (var name :
        List.of(
            "000000010000000000000001",
            "000000010000000000000002",
            "000000020000000000000002.partial",
            "000000010000000000000003",
            "000000010000000000000003.00000028.backup",
            "00000002.history")) {
      Files.createFile(directory.resolve("wal").resolve(name));
    }
  }

  private void make(String name, Instant asOf, String first) throws IOException {
    var backup = Files.createDirectory(directory.resolve(name));
    var manifest = new Manifest(asOf, 0, 1 << 24, first, first, List.of(), List.of());
    Files.writeString(backup.resolve("manifest"), manifest.text());
  }

  @Test
  void of_a_directory_the_newest_is_taken_that_is_old_enough() throws IOException {
    assertThat(found(directory, Optional.empty())).isEqualTo("backup-3");
    assertThat(found(directory, Optional.of(MOMENT.plusSeconds(2)))).isEqualTo("backup-2");
    assertThat(found(directory, Optional.of(MOMENT.plusMillis(2_999)))).isEqualTo("backup-2");
    assertThatThrownBy(() -> found(directory, Optional.of(MOMENT)))
        .isInstanceOf(NotABackup.class)
        .hasMessageContaining("holds no complete backup from before 2026-11-27T10:00:00Z");
  }

  @Test
  void a_backup_that_is_named_is_taken_whatever_the_moment() throws IOException {
    var named = directory.resolve("backup-2");
    assertThat(found(named, Optional.of(MOMENT))).isEqualTo("backup-2");
  }

  private static String found(Path place, Optional<Instant> at) throws IOException {
    return Backups.find(place, at).directory().getFileName().toString();
  }

  @Test
  void what_is_kept_keeps_the_wal_that_it_needs() throws IOException {
    assertThat(new Backups(directory).keepNewest(1)).isEqualTo(2);
    assertThat(names(directory)).containsExactly("backup-3", "backup-without-manifest", "wal");
    assertThat(names(directory.resolve("wal")))
        .containsExactly(
            "000000010000000000000003",
            "000000010000000000000003.00000028.backup",
            "00000002.history");
  }

  @Test
  void nothing_goes_when_there_are_no_more_than_are_kept() throws IOException {
    assertThat(new Backups(directory).keepNewest(3)).isZero();
    assertThat(names(directory.resolve("wal"))).hasSize(6);
  }

  private static List<String> names(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.map(one -> one.getFileName().toString()).sorted().toList();
    }
  }
}
