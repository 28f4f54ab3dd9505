package nl.beslisspoor.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalFilesTest {
  private static final WalFiles WAL = new WalFiles(16 << 20);

  @Test
  void a_name_tells_timeline_and_place() {
    assertThat(WAL.number("000000010000000000000002")).isEqualTo(2);
    assertThat(WAL.number("0000000A00000002000000FF")).isEqualTo(0x2FF);
    assertThat(WalFiles.timeline("0000000A00000002000000FF")).isEqualTo("0000000A");
  }

  @Test
  void the_file_after_the_last_of_four_gigabytes_begins_the_next() {
    var next = WAL.number("0000000100000000000000FF") + 1;
    assertThat(WAL.name("00000001", next)).isEqualTo("000000010000000100000000");
    assertThat(WAL.numberAt(1L << 32)).isEqualTo(next);
  }

  @Test
  void files_of_another_length_are_counted_otherwise() {
    var small = new WalFiles(1 << 20);
    assertThat(small.name("00000001", small.number("000000010000000000000FFF") + 1))
        .isEqualTo("000000010000000100000000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000002.history",
        "000000010000000000000002.partial",
        "000000010000000000000002.00000028.backup",
        "archive_status"
      })
  void other_files_beside_are_none(String name) {
    assertThat(WalFiles.is(name)).isFalse();
  }
}
