package nl.beslisspoor.command.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.wire.Envelope;
import nl.beslisspoor.events.wire.PublicType;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What every message about an entry of the log has in common. */
final class Message {
  static final String JSON = "application/json";

  /** Sorts as text as it does as number, as NL GOV asks of a sequence. */
  private static final String INDEX = "%018d";

  private Message() {}

  /** Names the entry; says nothing of its content. */
  static CloudEventBuilder about(Recorded entry, URI source) {
    return CloudEventBuilder.v1()
        .withId(entry.eventId())
        .withSource(source)
        .withType(PublicType.of(entry.type(), entry.version()))
        .withTime(entry.recordedAt().atOffset(ZoneOffset.UTC))
        .withSubject(entry.stream())
        .withExtension(Envelope.LOG_INDEX, INDEX.formatted(entry.index()));
  }

  /** In binary mode, keyed by stream. */
  static ProducerRecord<String, byte[]> on(String topic, Recorded entry, CloudEvent event) {
    return KafkaMessageFactory.createWriter(topic, Outlet.PARTITION, entry.stream())
        .writeBinary(event);
  }
}
