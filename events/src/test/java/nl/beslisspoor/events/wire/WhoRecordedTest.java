package nl.beslisspoor.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.beslisspoor.events.Samples;
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
  void what_stands_before_the_act_does_not_matter() {
    var payload = "{\"z\":{\"act\":[{}]},\"act\":{\"id\":{},\"by\":\"a\",\"as\":\"b\"},\"act2\":1}";
    assertThat(WhoRecorded.in(payload.getBytes(UTF_8)))
        .isEqualTo(Optional.of(new Recorder("a", "b")));
  }
}
