package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedFolderIT {
  private static final Pattern READY = Pattern.compile("Beslisspoor is ready: (http://\\S+)");
  private static final String PREPARED = "source: shared objects file";

  @TempDir Path directory;

  @Test
  void a_start_from_the_prepared_folder_takes_its_classes_from_there() throws IOException {
    var loaded = directory.resolve("loaded");
    var java = "-XX:AOTMode=on -Xlog:class+load:file=" + loaded;
    var product =
        JarProcess.launched(
            PreparedFolder.once(),
            java,
            List.of("serve", "--port", "0", "--data", directory.resolve("data").toString()));
    product.awaitLine(READY);
    product.stop();

    try (var classes = Files.lines(loaded)) {
      Map<Boolean, Long> ours =
          classes
              .filter(line -> line.contains("nl.beslisspoor.") && !line.contains("Lambda"))
              .filter(line -> !line.contains("$$") && !line.contains("$Proxy"))
              .collect(
                  Collectors.partitioningBy(
                      line -> line.contains(PREPARED), Collectors.counting()));
      assertThat(ours.get(true)).as("prepared").isGreaterThan(500);
      assertThat(ours.get(false)).as("loaded anew").isLessThan(ours.get(true) / 10);
    }
  }
}
