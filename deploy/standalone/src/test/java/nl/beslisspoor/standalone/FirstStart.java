package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/**
 * What a first start leaves behind: PostgreSQL unpacked, its cluster made, the tables migrated, the
 * administrator there. It is done once in a run, for all tests that are about something else.
 */
final class FirstStart {
  private static final class Once {
    private static final Path DATA = done();
  }

  private FirstStart() {}

  /**
   * Makes a data directory in which the product was started and stopped before.
   *
   * @param data is not there yet
   */
  static void copyTo(Path data) {
    Commands.copy(Once.DATA, data);
  }

  private static Path done() {
    try {
      var data = Files.createTempDirectory("beslisspoor-first");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(data.toFile())));
      var product = RunningProduct.on(data, Map.of());
      assertThat(product.stop()).as(product.output()).isEqualTo(143);
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
