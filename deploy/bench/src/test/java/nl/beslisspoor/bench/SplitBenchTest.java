package nl.beslisspoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole course of the split form, as short as it can be; nothing is said about speed. */
class SplitBenchTest {
  private static final String MARKED =
      """
      before
      <!-- generated: benchmark -->
      kept
      <!-- end of benchmark -->
      <!-- generated: benchmark of the split form -->
      old
      <!-- end of benchmark of the split form -->
      after
      """;

  @TempDir Path directory;

  @Test
  void a_run_of_the_split_form_measures_every_part_and_leaves_no_data_behind() throws Exception {
    var readme = Files.writeString(directory.resolve("README.md"), MARKED);
    var json = directory.resolve("figures.json");
    var data = directory.resolve("data");
    var printed = new StringWriter();

    var code =
        Bench.commandLine()
            .setOut(new PrintWriter(printed))
            .execute(
                "--split",
                "--files=4",
                "--seconds=0.01",
                "--rounds=1",
                "--lags=3",
                "--loads=0,40",
                "--split-clients=2",
                "--data=" + data,
                "--json=" + json,
                "--write=" + readme);

    assertThat(code).isZero();
    assertThat(data).isEmptyDirectory();
    assertThat(readme)
        .content()
        .contains(printed.toString().strip(), "kept", "after")
        .doesNotContain("\nold\n");
    assertThat(printed.toString())
        .contains("PostgreSQL 18", "All share the ", "| page: one decision | 2 |");
    assertThatColumnsAgree(printed.toString());
    var figures = new JsonMapper().readTree(json.toFile());
    assertDelays(figures.get("delays"));
    assertPairs(figures.get("pairs"));
  }

  @Test
  void a_database_given_to_the_split_form_is_refused_before_anything_is_started() {
    var said = new StringWriter();

    var code =
        Bench.commandLine()
            .setErr(new PrintWriter(said))
            .execute("--split", "--jdbc-url=jdbc:postgresql:any", "--data=nowhere");

    assertThat(code).isEqualTo(2);
    assertThat(said.toString()).contains("leave --jdbc-url out");
    assertThat(Path.of("nowhere")).doesNotExist();
  }

  /** Each row of a table has as many cells as its head. */
  private static void assertThatColumnsAgree(String markdown) {
    for (var block : markdown.split("\n\n")) {
      if (block.strip().startsWith("|")) {
        assertThat(block.strip().lines().map(line -> line.split("[|]").length).distinct())
            .as(block)
            .hasSize(1);
      }
    }
  }

  private static void assertDelays(JsonNode delays) {
    assertThat(delays.valueStream().map(row -> row.get("asked").asInt())).containsExactly(0, 40);
    assertThat(delays.get(0).get("reached").asDouble()).isZero();
    assertThat(delays.get(1).get("reached").asDouble()).isPositive();
    for (var kind : new String[] {"raw", "view", "page"}) {
      assertThat(delays.valueStream().map(row -> row.get(kind)))
          .allMatch(delay -> delay.get("half").asDouble() > 0)
          .allMatch(delay -> delay.get("most").asDouble() >= delay.get("half").asDouble());
    }
  }

  private static void assertPairs(JsonNode pairs) {
    assertThat(pairs.valueStream())
        .hasSize(3)
        .allMatch(row -> row.at("/one/median").asDouble() > 0)
        .allMatch(row -> row.at("/two/least").asDouble() <= row.at("/two/most").asDouble())
        .allMatch(row -> row.get("ratio").asDouble() > 0);
  }
}
