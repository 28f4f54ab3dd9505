package nl.beslisspoor.standalone.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
}
