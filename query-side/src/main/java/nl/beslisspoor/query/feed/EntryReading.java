package nl.beslisspoor.query.feed;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.wire.Envelope;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads an entry of the log from its CloudEvent, in binary or in structured mode. */
record EntryReading(Recorded.Decoder decoder) {

  /** Empty for a record that is no whole entry; the log itself then has to be asked. */
  Optional<Recorded> read(ConsumerRecord<byte[], byte[]> record) {
    var metadata = record.headers().lastHeader(Envelope.METADATA_HEADER);
    if (metadata == null || metadata.value() == null) {
      return Optional.empty();
    }
    try {
      var event = KafkaMessageFactory.createReader(record).toEvent();
      return Optional.of(entry(event, metadata.value()));
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }

  private Recorded entry(CloudEvent event, byte[] metadata) {
    return new Recorded(
        number(event, Envelope.LOG_INDEX),
        event.getId(),
        attribute(event, Envelope.STREAM_TYPE),
        present(event.getSubject(), "subject"),
        number(event, Envelope.STREAM_SEQUENCE),
        present(event.getTime(), "time").toInstant(),
        attribute(event, Envelope.PAYLOAD_TYPE),
        attribute(event, Envelope.PAYLOAD_VERSION),
        event.getData() == null ? new byte[0] : event.getData().toBytes(),
        metadata,
        new DecodeOnce(decoder));
  }

  private static long number(CloudEvent event, String name) {
    var number = Long.parseLong(attribute(event, name));
    if (number < 0) {
      throw new IllegalArgumentException(name + " is negative");
    }
    return number;
  }

  private static String attribute(CloudEvent event, String name) {
    return present(event.getExtension(name), name).toString();
  }

  private static <T> T present(T value, String name) {
    return Optional.ofNullable(value)
        .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
  }
}
