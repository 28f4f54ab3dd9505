package nl.beslisspoor.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  @TempDir Path directory;

  @Test
  void only_what_stands_between_the_marks_is_replaced() throws IOException {
    var file =
        Files.writeString(
            directory.resolve("README.md"),
            "before\n<!-- generated: benchmark -->\nold\n<!-- end of benchmark -->\nafter\n");

    Readme.write(file, "benchmark", "new\n");

    assertThat(file)
        .hasContent(
            "before\n<!-- generated: benchmark -->\n\nnew\n\n<!-- end of benchmark -->\nafter\n");
  }

  @Test
  void a_file_without_the_marks_is_left_alone() throws IOException {
    var file = Files.writeString(directory.resolve("README.md"), "before\n");

    assertThatThrownBy(() -> Readme.write(file, "benchmark", "new\n"))
        .hasMessageContaining("benchmark");
    assertThat(file).hasContent("before\n");
  }
}
