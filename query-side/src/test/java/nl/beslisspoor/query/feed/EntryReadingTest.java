package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.wire.Envelope;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReadingTest {
  private static final LogTopic TOPIC = new LogTopic();

  private final EntryReading reading = new EntryReading(_ -> null);

  @AfterAll
  static void end() {
    TOPIC.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": 1.00}", "no JSON at all", "", "\u0000\ufffdé"})
  void an_entry_comes_back_as_it_was_stored_in_either_mode(String payload) {
    var entry = entry(payload);

    assertThat(read(TOPIC.binary(entry))).hasValueSatisfying(found -> assertSame(found, entry));
    assertThat(read(TOPIC.structured(entry))).hasValueSatisfying(found -> assertSame(found, entry));
  }

  @Test
  void what_is_no_whole_entry_is_left_to_the_log() {
    assertThat(read(new ProducerRecord<>("t", "no event".getBytes()))).isEmpty();
    assertThat(read(new ProducerRecord<>("t", (byte[]) null))).isEmpty();
    assertThat(read(without(Envelope.METADATA_HEADER))).isEmpty();
    assertThat(read(without("ce_" + Envelope.LOG_INDEX))).isEmpty();
    assertThat(read(without("ce_subject"))).isEmpty();
    assertThat(read(without("ce_time"))).isEmpty();
    assertThat(read(with(Envelope.LOG_INDEX, "x"))).isEmpty();
    assertThat(read(with(Envelope.LOG_INDEX, "-1"))).isEmpty();
    assertThat(read(with(Envelope.STREAM_SEQUENCE, "99999999999999999999"))).isEmpty();
  }

  private static void assertSame(Recorded found, Recorded entry) {
    assertThat(found).usingRecursiveComparison().ignoringFields("decoder").isEqualTo(entry);
  }

  private Optional<Recorded> read(ProducerRecord<Void, byte[]> record) {
    return reading.read(
        new ConsumerRecord<>(
            "t",
            0,
            0,
            0,
            TimestampType.CREATE_TIME,
            0,
            0,
            null,
            record.value(),
            record.headers(),
            Optional.empty()));
  }

  private static ProducerRecord<Void, byte[]> without(String header) {
    var record = TOPIC.binary(entry("{}"));
    record.headers().remove(header);
    return record;
  }

  private static ProducerRecord<Void, byte[]> with(String attribute, String value) {
    var record = without("ce_" + attribute);
    Headers headers = record.headers();
    headers.add("ce_" + attribute, value.getBytes(StandardCharsets.UTF_8));
    return record;
  }

  private static Recorded entry(String payload) {
    return new Recorded(
        17,
        "9f1c",
        "case",
        "stream-1",
        3,
        Instant.parse("2026-03-01T10:00:00.123456Z"),
        "support-figure-chosen",
        "2",
        payload.getBytes(StandardCharsets.UTF_8),
        new byte[] {0, -1, 'm'},
        _ -> null);
  }
}
