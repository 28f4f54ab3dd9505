package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.MissingSecret;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start finds, and makes, on disk. */
class FoundationTest {
  @TempDir Path data;

  @Test
  void a_master_key_that_is_gone_is_missed_and_none_is_made_in_its_place() throws IOException {
    begin();
    var key = data.resolve("master-key");
    var aside = Files.move(key, data.resolve("aside"));

    assertThatExceptionOfType(MissingSecret.class)
        .isThrownBy(this::begin)
        .withMessageContaining("There is no " + key);
    assertThat(key).doesNotExist();

    Files.move(aside, key);
    begin();
  }

  private void begin() {
    var settings = new Settings(Map.of(Setting.DATA, data.toString()), Map.of());
    try (var directory = DataDirectory.take(data)) {
      Foundation.lay(settings, directory).close();
    }
  }
}
