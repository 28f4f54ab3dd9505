package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ApiDescriptionIT {
  private static final String FROZEN = "deploy/standalone/openapi.json";
  private static final Path RULES = Path.of("../../../shared/standards/adr-spectral-ruleset.yaml");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final RunningProduct product = RunningProduct.shared();

  @TempDir Path directory;

  @Test
  void what_is_served_is_the_frozen_description() {
    Repository.assertGenerated(FROZEN, served());
  }

  @Test
  void everybody_reads_the_description_from_everywhere() {
    var answer =
        product.send(
            product.request("/api/v1/openapi.json").header("Origin", "https://elders.example"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("API-Version")).hasValue("1.0.0");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
  }

  @Test
  void the_description_keeps_the_dutch_design_rules() throws Exception {
    assumeThat(RULES).as("the ruleset is not beside this repository: not linted").exists();
    assumeThat(runs("npx", "--version")).as("npx is not here: not linted").isTrue();
    var file = Files.writeString(directory.resolve("openapi.json"), served());
    var lint =
        new ProcessBuilder(
                "npx",
                "--yes",
                "@stoplight/spectral-cli@6.16.3",
                "lint",
                "--fail-severity=hint",
                "-r",
                RULES.toAbsolutePath().normalize().toString(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    var output = new String(lint.getInputStream().readAllBytes());

    assertThat(lint.waitFor()).as(output).isZero();
  }

  private String served() {
    var answer = product.get("/api/v1/openapi.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    return JSON.writeValueAsString(JSON.readTree(answer.body())) + "\n";
  }

  private static boolean runs(String... command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
