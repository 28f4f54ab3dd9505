package nl.beslisspoor.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.Samples;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.Recorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WhoRecordedTest {

  @Test
  void every_event_of_a_file_names_its_recorder() {
    var seals = new Seals();
    var json = new JsonMapper();
    Samples.all()
        .map(seals::encode)
        .forEach(payload -> {
          var act = json.readTree(payload).required("act");
          var by = act.required("by").stringValue();
          assertThat(WhoRecorded.in(payload))
              .contains(new Recorder(by, act.required("as").stringValue()));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"act\":\"a\"}",
        "{\"act\":{\"by\":\"a\"}}",
        "{\"act\":{\"by\":\"a\",\"as\":[1]}}",
        "{\"other\":{\"act\":{\"by\":\"a\",\"as\":\"b\"}}}",
        "{\"act\":{\"by\":\"a\",\"as\":"
      })
  void bytes_that_name_nobody_name_nobody(String payload) {
    assertThat(WhoRecorded.in(payload.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void the_leaf_binds_the_id_of_each_key_that_sealed_something() {
    var seals = new Seals();
    int bound = Samples.full().mapToInt(event -> boundKeys(seals.encode(event))).sum();
    assertThat(bound).isGreaterThan(100);
  }

  private static int boundKeys(byte[] stored) {
    var payload = new String(stored, UTF_8);
    var leaves = new HashSet<Hash>();
    leaves.add(leaf(payload));
    var keys = Pattern.compile("(?<=\"~1\\.[pn]\\.)[A-Za-z0-9_-]{32}(?=\\.)").matcher(payload);
    int sealed = 0;
    while (keys.find()) {
      sealed++;
      var another = new StringBuilder(payload).replace(keys.start(), keys.end(), "k".repeat(32));
      leaves.add(leaf(another.toString()));
    }
    assertThat(leaves).hasSize(1 + sealed);
    return sealed;
  }

  private static Hash leaf(String payload) {
    var at = Instant.parse("2026-03-01T10:00:00Z");
    var bytes = payload.getBytes(UTF_8);
    var entry = new Recorded(0, "e", "case", "s", 0, at, "t", "1", bytes, new byte[0], null);
    return WhoRecorded.leafOf("org", entry).hash();
  }

  @Test
  void what_stands_before_the_act_does_not_matter() {
    var payload = "{\"z\":{\"act\":[{}]},\"act\":{\"id\":{},\"by\":\"a\",\"as\":\"b\"},\"act2\":1}";
    assertThat(WhoRecorded.in(payload.getBytes(UTF_8)))
        .isEqualTo(Optional.of(new Recorder("a", "b")));
  }
}
