package nl.beslisspoor.command.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.OffsetDateTime;
import nl.beslisspoor.events.wire.Envelope;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WholeEventsTest {
  private static final URI SOURCE = URI.create("urn:nld:oin:00000001234567890000:systeem:proef");

  private final WholeEvents outlet = new WholeEvents("log", SOURCE);

  @Test
  void an_entry_is_named_in_the_attributes_of_a_cloud_event() {
    var record = outlet.record(Entries.frozen("support-figure-chosen"));

    assertThat(record.key()).isEqualTo(Entries.STREAM);
    assertThat(record.partition()).isZero();
    var event = event(record);
    assertThat(event.getId()).isEqualTo("event-41");
    assertThat(event.getSource()).isEqualTo(SOURCE);
    assertThat(event.getType()).isEqualTo("nl.beslisspoor.dossiers.steunfiguur-gekozen.v1");
    assertThat(event.getTime()).isEqualTo(OffsetDateTime.parse("2026-03-01T09:30:00.123456Z"));
    assertThat(event.getSubject()).isEqualTo(Entries.STREAM);
    assertThat(event.getDataContentType()).isEqualTo("application/json");
    assertThat(event.getExtensionNames())
        .containsExactlyInAnyOrder(
            Envelope.LOG_INDEX,
            Envelope.STREAM_TYPE,
            Envelope.STREAM_SEQUENCE,
            Envelope.PAYLOAD_TYPE,
            Envelope.PAYLOAD_VERSION);
    assertThat(event.getExtension(Envelope.LOG_INDEX)).isEqualTo("000000000000000041");
    assertThat(event.getExtension(Envelope.STREAM_TYPE)).isEqualTo("case");
    assertThat(event.getExtension(Envelope.STREAM_SEQUENCE)).isEqualTo("7");
    assertThat(event.getExtension(Envelope.PAYLOAD_TYPE)).isEqualTo("support-figure-chosen");
    assertThat(event.getExtension(Envelope.PAYLOAD_VERSION)).isEqualTo("1");
  }

  @Test
  void payload_and_metadata_go_byte_for_byte() {
    var noJson = new byte[] {0, (byte) 0xff, '{', 13, 10};
    var record = outlet.record(Entries.of("support-figure-chosen", "1", noJson));

    assertThat(record.value()).isEqualTo(noJson);
    assertThat(record.headers().headers(Envelope.METADATA_HEADER))
        .singleElement()
        .satisfies(header -> assertThat(header.value()).isEqualTo(Entries.METADATA));
  }

  @Test
  void time_is_told_in_utc() {
    var record = outlet.record(Entries.frozen("case-opened"));

    assertThat(new String(record.headers().lastHeader("ce_time").value(), UTF_8)).endsWith("Z");
  }

  @Test
  void what_a_newer_program_stored_is_passed_on_under_its_stored_name() {
    var event = event(outlet.record(Entries.of("plan-adopted", "4", "{}".getBytes(UTF_8))));

    assertThat(event.getType()).isEqualTo("nl.beslisspoor.dossiers.plan-adopted.v4");
    assertThat(event.getExtension(Envelope.PAYLOAD_TYPE)).isEqualTo("plan-adopted");
  }

  @Test
  void the_structured_mode_says_the_same() {
    var binary = event(outlet.record(Entries.frozen("support-figure-chosen")));
    var format = EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE);

    var back = format.deserialize(format.serialize(binary));

    assertThat(attributes(back)).isEqualTo(attributes(binary));
    var json = new JsonMapper();
    assertThat(json.readTree(back.getData().toBytes()))
        .isEqualTo(json.readTree(Entries.payload("support-figure-chosen")));
  }

  private static CloudEvent attributes(CloudEvent event) {
    return CloudEventBuilder.v1(event).withoutData().build();
  }

  private static CloudEvent event(ProducerRecord<String, byte[]> record) {
    return KafkaMessageFactory.createReader(record.headers(), record.value()).toEvent();
  }
}
