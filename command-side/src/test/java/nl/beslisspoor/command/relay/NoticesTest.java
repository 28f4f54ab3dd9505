package nl.beslisspoor.command.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.Recorded;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NoticesTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final Notices outlet =
      new Notices("berichten", URI.create("urn:nld:kvknr:12345678"), "https://voorbeeld.nl");

  @Test
  void a_decision_is_told_with_the_address_at_which_it_can_be_read() {
    var entry = Entries.frozen("support-figure-chosen");
    var decision =
        JSON.readTree(entry.payload()).required("account").required("decision").asString();
    var record = outlet.record(entry);

    assertThat(header(record, "ce_dataref"))
        .isEqualTo("https://voorbeeld.nl/api/v1/besluiten/" + decision);
    assertThat(data(record).propertyNames())
        .containsExactlyInAnyOrder("dossier", "volgnummer", "besluit");
    assertThat(data(record).required("dossier").asString()).isEqualTo(Entries.STREAM);
    assertThat(data(record).required("volgnummer").asInt()).isEqualTo(7);
    assertThat(data(record).required("besluit").asString()).isEqualTo(decision);
  }

  @Test
  void anything_else_is_told_with_the_address_of_its_file() {
    var record = outlet.record(Entries.frozen("person-added"));

    assertThat(header(record, "ce_dataref"))
        .isEqualTo("https://voorbeeld.nl/api/v1/dossiers/" + Entries.STREAM);
    assertThat(data(record).propertyNames()).containsExactlyInAnyOrder("dossier", "volgnummer");
  }

  @Test
  void what_cannot_be_read_is_told_as_an_entry_of_its_file() {
    var record = outlet.record(Entries.of("plan-adopted", "1", "geheim".getBytes(UTF_8)));

    assertThat(header(record, "ce_type")).isEqualTo("nl.beslisspoor.dossiers.plan-adopted.v1");
    assertThat(data(record).propertyNames()).containsExactlyInAnyOrder("dossier", "volgnummer");
  }

  @Test
  void the_event_is_named_as_on_the_own_topic() {
    var entry = Entries.frozen("support-figure-chosen");
    var notice = outlet.record(entry);
    var whole = new WholeEvents("log", outlet.source()).record(entry);

    assertThat(notice.key()).isEqualTo(whole.key());
    for (var same : Set.of("id", "source", "type", "time", "subject", "sequence")) {
      assertThat(header(notice, "ce_" + same)).isEqualTo(header(whole, "ce_" + same));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"support-figure-chosen", "person-added", "case-opened", "party-heard"})
  void nothing_of_the_content_is_told(String type) {
    var entry = Entries.frozen(type);
    var record = outlet.record(entry);

    assertThat(headers(record))
        .containsExactlyInAnyOrder(
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_time",
            "ce_subject",
            "ce_sequence",
            "ce_dataref",
            "content-type");
    assertThat(everyTextIn(entry)).isNotEmpty().noneMatch(text -> told(record).contains(text));
  }

  @Test
  void however_much_was_recorded_a_notice_stays_small() {
    var much = ("{\"words\":\"" + "x".repeat(900_000) + "\"}").getBytes(UTF_8);
    var record = outlet.record(Entries.of("case-opened", "1", much));

    assertThat(told(record).length()).isLessThan(64 * 1024);
    assertThat(KafkaMessageFactory.createReader(record.headers(), record.value()).toEvent())
        .isNotNull();
  }

  /** Every text in payload and metadata, less what names the file and the decision. */
  private static Set<String> everyTextIn(Recorded entry) {
    var texts = new HashSet<String>();
    collect(JSON.readTree(entry.payload()), texts);
    collect(JSON.readTree(entry.metadata()), texts);
    texts.remove(JSON.readTree(entry.payload()).path("account").path("decision").asString(""));
    texts.removeIf(String::isBlank);
    return texts;
  }

  private static void collect(JsonNode node, Set<String> texts) {
    if (node.isString()) {
      texts.add(node.asString());
    }
    node.values().forEach(part -> collect(part, texts));
  }

  private static String told(ProducerRecord<String, byte[]> record) {
    return headers(record).map(key -> key + header(record, key)).collect(Collectors.joining())
        + record.key()
        + new String(record.value(), UTF_8);
  }

  private static Stream<String> headers(ProducerRecord<String, byte[]> record) {
    return Arrays.stream(record.headers().toArray()).map(header -> header.key());
  }

  private static String header(ProducerRecord<String, byte[]> record, String key) {
    return new String(record.headers().lastHeader(key).value(), UTF_8);
  }

  private static JsonNode data(ProducerRecord<String, byte[]> record) {
    return JSON.readTree(record.value());
  }
}
