package nl.beslisspoor.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.Samples;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.UnreadableEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class WireTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String DECLINED = "support-figure-declined";

  private final Wire wire = Wire.withoutKeys();
  private final Seals seals = new Seals();

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.Samples#all")
  void what_is_written_is_read_again(Event event) {
    assertThat(read(event, seals.encode(event))).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.Samples#all")
  void writing_what_was_read_gives_the_same_bytes(Event event) {
    var written = seals.encode(event);
    assertThat(seals.encode(read(event, written))).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.Samples#bare")
  void what_is_left_out_is_written_as_such(Event event) {
    assertThat(new String(seals.encode(event), UTF_8)).doesNotContain("Optional");
    assertThat(JSON.readTree(seals.encode(event)).propertyNames())
        .hasSameSizeAs(event.getClass().getRecordComponents());
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.Samples#full")
  void a_missing_field_at_any_depth_makes_an_event_unreadable(Event event) {
    var tree = JSON.readTree(seals.encode(event));
    for (var shape : objects(tree)) {
      for (var field : List.copyOf(shape.propertyNames())) {
        var cut = shape.remove(field);
        assertUnreadable(event, tree);
        shape.set(field, cut);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.Samples#full")
  void an_unknown_field_at_any_depth_makes_an_event_unreadable(Event event) {
    var tree = JSON.readTree(seals.encode(event));
    for (var shape : objects(tree)) {
      shape.put("geheim", "Noor");
      assertUnreadable(event, tree);
      shape.remove("geheim");
    }
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.Samples#full")
  void a_value_of_another_type_makes_an_event_unreadable(Event event) {
    var tree = JSON.readTree(seals.encode(event));
    for (var shape : objects(tree)) {
      for (var field : List.copyOf(shape.propertyNames())) {
        var right = shape.get(field);
        shape.set(field, ofAnotherType(right));
        assertUnreadable(event, tree);
        shape.set(field, right);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "99", "0", "-1", "", "one", "1.0"})
  void a_version_that_was_never_written_is_unreadable(String version) {
    assertThatExceptionOfType(UnreadableEvent.class)
        .isThrownBy(() -> seals.decode(DECLINED, version, declined()))
        .withMessageStartingWith("cannot read support-figure-declined/" + version + ":");
  }

  @Test
  void an_unknown_type_is_unreadable() {
    assertThatExceptionOfType(UnreadableEvent.class)
        .isThrownBy(() -> seals.decode("figure-sung", "1", declined()))
        .withMessage("cannot read figure-sung/1: unknown type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "\"Noor\"", "Noor", "{} {}"})
  void broken_bytes_are_unreadable_in_every_version(String broken) {
    for (var name : List.of(DECLINED + "/1", "support-figure-accepted/1")) {
      var type = name.split("/")[0];
      assertThatExceptionOfType(UnreadableEvent.class)
          .isThrownBy(() -> seals.decode(type, "1", broken.getBytes(UTF_8)));
    }
  }

  @Test
  void what_follows_after_an_event_makes_it_unreadable() {
    var twice = new String(declined(), UTF_8).repeat(2).getBytes(UTF_8);
    assertThatExceptionOfType(UnreadableEvent.class)
        .isThrownBy(() -> seals.decode(DECLINED, "1", twice));
  }

  @Test
  void a_field_that_stands_twice_makes_an_event_unreadable() {
    var text = new String(declined(), UTF_8);
    var twice = text.replaceFirst("\\{", "{\"category\":\"SAFETY\",").getBytes(UTF_8);
    assertThatExceptionOfType(UnreadableEvent.class)
        .isThrownBy(() -> seals.decode(DECLINED, "1", twice));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Noor zei nee\"", "\"2026-02-30\"", "5", "null", "{\"a\":1}"})
  void an_old_version_with_a_broken_day_is_unreadable(String day) {
    var old = "{\"on\":%s}".formatted(day).getBytes(UTF_8);
    assertThatExceptionOfType(UnreadableEvent.class)
        .isThrownBy(() -> seals.decode("support-figure-accepted", "1", old))
        .satisfies(WireTest::holdsNoContent);
  }

  private byte[] declined() {
    return Samples.full()
        .filter(SupportFigureDeclined.class::isInstance)
        .map(seals::encode)
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode ofAnotherType(JsonNode right) {
    var nodes = JSON.getNodeFactory();
    return switch (right.getNodeType()) {
      case STRING -> nodes.objectNode().put("geheim", "Noor");
      case NUMBER, BOOLEAN -> nodes.stringNode("Noor");
      default -> nodes.numberNode(5);
    };
  }

  private static List<ObjectNode> objects(JsonNode tree) {
    var found = new ArrayList<ObjectNode>();
    collect(tree, found);
    return found;
  }

  private static void collect(JsonNode node, List<ObjectNode> found) {
    if (node instanceof ObjectNode object) {
      found.add(object);
    }
    node.forEach(child -> collect(child, found));
  }

  private void assertUnreadable(Event event, JsonNode changed) {
    assertThat(catchThrowable(() -> read(event, JSON.writeValueAsBytes(changed))))
        .as(changed::toString)
        .isInstanceOf(UnreadableEvent.class)
        .satisfies(WireTest::holdsNoContent);
  }

  private static void holdsNoContent(Throwable thrown) {
    assertThat(thrown).hasNoCause().message().doesNotContain("Noor", "geheim", "2026");
  }

  private Event read(Event event, byte[] bytes) {
    var name = wire.nameOf(event);
    return seals.decode(name.type(), name.version(), bytes);
  }
}
