package nl.beslisspoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole course of the engine, as short as it can be; nothing is said about speed. */
class EngineBenchTest {
  @TempDir Path directory;

  @Test
  void a_run_of_the_engine_measures_all_contenders_at_all_work_and_leaves_no_data_behind()
      throws Exception {
    var json = directory.resolve("figures.json");
    var data = directory.resolve("data");
    var printed = new StringWriter();

    var code =
        Bench.commandLine()
            .setOut(new PrintWriter(printed))
            .execute(
                "--engine",
                "--files=4",
                "--long-files=2",
                "--long-events=40",
                "--longest=60",
                "--seconds=0.01",
                "--rounds=1",
                "--threads=2",
                "--data=" + data,
                "--json=" + json);

    assertThat(code).isZero();
    assertThat(data).isEmptyDirectory();
    assertThat(printed.toString()).contains("| open a file | 2 |", "| read, fold, decide, keep |");
    var figures = new JsonMapper().readTree(json.toFile());
    assertAll(figures.get("commands"), 3, 5);
    assertThat(figures.at("/fold/rates")).hasSize(2);
    assertThat(printed.toString())
        .contains("With and without encryption", "| read and fold |", "| keep a new file | 2 |");
    assertAll(figures.at("/encryption/appends"), 1, 3);
    assertAll(figures.at("/encryption/opens"), 1, 2);
    assertAll(figures.at("/encryption/reads"), 2, 2);
    assertThat(figures.at("/encryption/replay/rates")).hasSize(2);
    assertThat(printed.toString()).contains("| replay |");
  }

  @Test
  void a_run_of_the_seal_measures_it_alone_and_beside_those_who_record() {
    var json = directory.resolve("figures.json");
    var printed = new StringWriter();

    var code =
        Bench.commandLine()
            .setOut(new PrintWriter(printed))
            .execute(
                "--seal",
                "--files=4",
                "--seconds=0.01",
                "--rounds=1",
                "--threads=2",
                "--data=" + directory.resolve("data"),
                "--json=" + json);

    assertThat(code).isZero();
    assertThat(printed.toString())
        .contains("| open a file | 2 |", "sealing ÷ hashing", "verifier ÷ hashing");
    var figures = new JsonMapper().readTree(json.toFile());
    assertThat(figures.required("events").longValue()).isPositive();
    assertThat(figures.required("verifying").doubleValue()).isPositive();
    assertThat(figures.at("/commands/0/rates")).hasSize(2);
  }

  private static void assertAll(JsonNode works, int count, int contenders) {
    assertThat(works.valueStream())
        .hasSize(count)
        .allSatisfy(work -> assertThat(work.get("rates")).hasSize(contenders))
        .allSatisfy(work ->
            assertThat(work.get("rates").valueStream())
                .allMatch(rate -> rate.get("perSecond").asDouble() > 0));
  }
}
