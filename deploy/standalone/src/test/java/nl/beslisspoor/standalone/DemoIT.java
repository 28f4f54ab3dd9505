package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIT {
  private static final Pattern FILLED =
      Pattern.compile("Demo: (\\d+) files filled with (\\d+) events");
  private static final Pattern EVENTS = Pattern.compile("\"aantalGebeurtenissen\":(\\d+)");

  @TempDir Path data;

  @Test
  void the_demo_fills_an_empty_installation_once_and_nothing_is_refused() {
    var filled = new Filled(0, 0);
    try (var first = RunningProduct.on(data, Map.of(), "--demo")) {
      filled = said(first.output());
      assertThat(first.output())
          .contains("anna, bram or esra (professional), carla (supervisor) or dirk (auditor)")
          .containsPattern("with the one-time password \\S+");
      assertThat(get(first, first.token(), "/actuator/prometheus"))
          .contains("outcome=\"accepted\"")
          .doesNotContain("outcome=\"refused\"", "outcome=\"explain\"");
      awaitShown(first, filled);
    }
    try (var second = RunningProduct.on(data, Map.of("BESLISSPOOR_DEMO", "true"))) {
      assertThat(second.output())
          .contains("Demo: nothing added, since this installation holds data already.")
          .doesNotContain("one-time password");
      awaitShown(second, filled);
    }
  }

  private record Filled(int files, int events) {}

  private static Filled said(String output) {
    var said = FILLED.matcher(output);
    assertThat(said.find()).as(output).isTrue();
    return new Filled(Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)));
  }

  private static void awaitShown(RunningProduct product, Filled filled) {
    var token = product.token();
    Awaitility.await()
        .untilAsserted(() ->
            assertThat(shown(get(product, token, "/api/v1/dossiers")))
                .hasSize(filled.files())
                .satisfies(events ->
                    assertThat(events.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(filled.events())));
  }

  private static List<Integer> shown(String answer) {
    return EVENTS.matcher(answer).results().map(found -> Integer.valueOf(found.group(1))).toList();
  }

  private static String get(RunningProduct product, String token, String path) {
    return product
        .send(product.request(path).header("Authorization", "Bearer " + token).GET())
        .body();
  }
}
