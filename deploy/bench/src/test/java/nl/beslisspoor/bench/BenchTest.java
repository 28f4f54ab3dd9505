package nl.beslisspoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole course, as short as it can be: it is there and works; nothing is said about speed. */
class BenchTest {
  private static final String MARKED =
      "before\n<!-- generated: benchmark -->\nold\n<!-- end of benchmark -->\nafter\n";

  private static final List<String> VIEWS =
      List.of(
          "causation",
          "consent",
          "decisions",
          "evaluation",
          "particulars",
          "resources",
          "roles",
          "support",
          "timeline",
          "voice");

  @TempDir Path directory;

  @Test
  void a_run_measures_every_part_prints_it_and_leaves_no_data_behind() throws Exception {
    var readme = Files.writeString(directory.resolve("README.md"), MARKED);
    var json = directory.resolve("figures.json");
    var data = directory.resolve("data");
    var printed = new StringWriter();

    var code =
        Bench.commandLine()
            .setOut(new PrintWriter(printed))
            .execute(
                "--files=4",
                "--long-files=2",
                "--long-events=30",
                "--seconds=0.01",
                "--rounds=1",
                "--threads=2",
                "--clients=1",
                "--lags=2",
                "--data=" + data,
                "--json=" + json,
                "--write=" + readme);

    assertThat(code).isZero();
    assertThat(data).isEmptyDirectory();
    assertThat(readme).content().contains(printed.toString().strip()).doesNotContain("old");
    assertThat(printed.toString()).contains("| page: one decision | 1 |", "PostgreSQL 18");
    var figures = new JsonMapper().readTree(json.toFile());
    assertThat(figures.at("/store/files").asInt()).isEqualTo(4);
    assertMeasured(figures.get("commands"), 4);
    assertMeasured(figures.get("answers"), 15);
    assertMeasured(figures.get("rebuilds"), VIEWS.size());
    assertThat(figures.get("rebuilds").valueStream().map(row -> row.get("view").asString()))
        .containsExactlyElementsOf(VIEWS);
    assertThat(figures.get("answers").valueStream().map(row -> row.at("/statements/views")))
        .allMatch(views -> views.asInt() > 0);
    assertThat(figures.get("lag").valueStream())
        .hasSize(3)
        .allMatch(lag -> lag.get("half").asDouble() > 0);
  }

  @Test
  void an_extent_that_cannot_be_run_is_refused_before_anything_is_started() {
    var said = new StringWriter();

    var code =
        Bench.commandLine().setErr(new PrintWriter(said)).execute("--rounds=0", "--data=nowhere");

    assertThat(code).isEqualTo(2);
    assertThat(said.toString()).contains("--rounds goes from 1 to 99");
    assertThat(Path.of("nowhere")).doesNotExist();
  }

  private static void assertMeasured(JsonNode rows, int count) {
    assertThat(rows.valueStream())
        .hasSize(count)
        .allMatch(row -> row.get("perSecond").asDouble() > 0)
        .allMatch(row -> row.get("bare").asDouble() > 0)
        .allMatch(row -> row.get("ofBare").asDouble() > 0);
  }
}
