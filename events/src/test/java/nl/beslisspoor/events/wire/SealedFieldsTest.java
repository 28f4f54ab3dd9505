package nl.beslisspoor.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Samples;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.Sealer;
import nl.beslisspoor.events.UnreadableEvent;
import nl.beslisspoor.events.WrongKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands about people in stored bytes, and what becomes of it when somebody moves it. */
class SealedFieldsTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final Seals seals = new Seals();

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.Samples#full")
  void each_field_is_sealed_for_the_place_at_which_it_is_stored(Event event) {
    var asked = new ArrayList<String>();
    var payload = new Wire(seals).encode(event, noting(asked));

    assertThat(new TreeSet<>(asked))
        .isEqualTo(marked(JSON.readTree(payload), ""))
        .hasSameSizeAs(asked);
  }

  @ParameterizedTest
  @MethodSource("nl.beslisspoor.events.Samples#full")
  void nothing_that_is_sealed_can_be_read_in_the_bytes(Event event) {
    assertThat(new String(seals.encode(event), UTF_8))
        .doesNotContain("Noor", "2012-02-29", "Vooruit", "Begrijpt", "verhuizen", "C/13", "tante");
  }

  @Test
  void a_seal_that_was_moved_to_another_field_is_refused() {
    var event = only(NoNetworkFound.class);
    var tree = (ObjectNode) JSON.readTree(seals.encode(event));
    var questions = (ArrayNode) tree.get("questions");
    questions.add(questions.get(0));
    var moved = (NoNetworkFound) read(event, tree);

    assertThat(moved.questions().getFirst().text()).isEqualTo(event.questions().getFirst().text());
    assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> moved.questions().getLast().text());
  }

  @Test
  void a_seal_that_was_moved_to_another_event_is_refused() {
    var event = only(PersonAdded.class);
    var elsewhere = new Stored("another", Seals.STREAM, seals.encode(event));
    var moved = (PersonAdded) new Wire(seals).decode("person-added", "1", elsewhere);
    assertThatExceptionOfType(WrongKey.class).isThrownBy(() -> moved.name().text());
  }

  @Test
  void a_seal_that_says_itself_where_it_belongs_is_no_part_of_an_event() {
    var event = only(PersonAdded.class);
    var tree = (ObjectNode) JSON.readTree(seals.encode(event));
    var name = (ObjectNode) tree.get("name");
    name.put("sealed", seals.personal("/name/sealed", event.person(), "Noor").token());
    assertThatExceptionOfType(UnreadableEvent.class).isThrownBy(() -> read(event, tree));
  }

  @Test
  void an_open_text_is_no_part_of_an_event() {
    var event = only(PersonAdded.class);
    var tree = (ObjectNode) JSON.readTree(seals.encode(event));
    ((ObjectNode) tree.get("name")).put("sealed", "Noor");
    assertThatExceptionOfType(UnreadableEvent.class).isThrownBy(() -> read(event, tree));
  }

  @Test
  void without_keys_an_event_is_read_and_what_it_says_about_people_is_not() {
    var event = only(PersonAdded.class);
    var stored = new Stored(Seals.EVENT, Seals.STREAM, seals.encode(event));
    var read = (PersonAdded) Wire.withoutKeys().decode("person-added", "1", stored);

    assertThat(read.relation()).isEqualTo(event.relation());
    assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> read.name().text());
  }

  @Test
  void a_seal_keeps_its_place_when_an_older_version_is_lifted() {
    var seal = seals.narrative("/old/0", "Noor wil dit.");
    var tree = JSON.createObjectNode();
    tree.putArray("old").add(seal.inPlace());
    tree.put("label", "~1. intake");
    Places.write(tree, new Stored(Seals.EVENT, Seals.STREAM, new byte[0]).place(""));

    assertThat(Seal.parse(tree.get("old").get(0).stringValue())).isEqualTo(seal);
    assertThat(tree.get("label").stringValue()).isEqualTo("~1. intake");
  }

  private <T extends Event> T only(Class<T> kind) {
    return Samples.full().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  private Event read(Event event, ObjectNode tree) {
    var name = Wire.withoutKeys().nameOf(event);
    return seals.decode(name.type(), name.version(), JSON.writeValueAsBytes(tree));
  }

  private Sealer noting(List<String> asked) {
    return new Sealer() {
      @Override
      public Seal personal(String field, PersonId of, String text) {
        asked.add(field);
        return seals.personal(field, of, text);
      }

      @Override
      public Seal narrative(String field, String text) {
        asked.add(field);
        return seals.narrative(field, text);
      }
    };
  }

  private static Set<String> marked(JsonNode node, String field) {
    var found = new TreeSet<String>();
    if (node.isString() && Seal.isInPlace(node.stringValue())) {
      found.add(field);
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        found.addAll(marked(node.get(i), field + "/" + i));
      }
    }
    if (node.isObject()) {
      node.properties()
          .forEach(one -> found.addAll(marked(one.getValue(), field + "/" + one.getKey())));
    }
    return found;
  }
}
