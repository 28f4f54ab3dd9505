package nl.beslisspoor.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.beslisspoor.standalone.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path path;

  @Test
  void a_data_directory_stays_held_although_nobody_refers_to_it() {
    DataDirectory.take(path);
    System.gc();
    assertThatThrownBy(() -> DataDirectory.take(path))
        .isInstanceOf(DataDirectory.InUse.class)
        .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
  }

  @Test
  void a_data_directory_that_was_closed_can_be_taken_again() {
    DataDirectory.take(path).close();
    DataDirectory.take(path).close();
  }

  @Test
  void others_are_kept_out_of_a_directory_that_was_there() throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxr-x"));
    DataDirectory.take(path).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rwxr-x---");
  }

  @Test
  void a_secret_is_made_once() {
    try (var data = DataDirectory.take(path)) {
      var made = data.required("pseudonym-key", Setting.PSEUDONYM_KEY, () -> false);
      assertThat(data.required("pseudonym-key", Setting.PSEUDONYM_KEY, () -> true)).isEqualTo(made);
    }
  }

  @Test
  void a_secret_that_is_gone_is_missed_and_nothing_takes_its_place() {
    try (var data = DataDirectory.take(path)) {
      assertThatThrownBy(() -> data.required("master-key", Setting.MASTER_KEY, () -> true))
          .isInstanceOf(MissingSecret.class)
          .hasMessageContaining("There is no " + path.resolve("master-key"));
      assertThatThrownBy(() -> data.sealKey(() -> true)).isInstanceOf(MissingSecret.class);
      assertThat(path.resolve("master-key")).doesNotExist();
      assertThat(path.resolve("seal-key")).doesNotExist();
    }
  }
}
