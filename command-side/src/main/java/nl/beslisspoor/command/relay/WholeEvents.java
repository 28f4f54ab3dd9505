package nl.beslisspoor.command.relay;

import static nl.beslisspoor.events.wire.Envelope.METADATA_HEADER;
import static nl.beslisspoor.events.wire.Envelope.PAYLOAD_TYPE;
import static nl.beslisspoor.events.wire.Envelope.PAYLOAD_VERSION;
import static nl.beslisspoor.events.wire.Envelope.STREAM_SEQUENCE;
import static nl.beslisspoor.events.wire.Envelope.STREAM_TYPE;

import java.net.URI;
import java.util.Map;
import nl.beslisspoor.events.Recorded;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The topic of the own installation: every entry byte for byte as stored, kept for ever. It holds
 * what the log holds, so only the own query side may read it.
 */
record WholeEvents(String topic, URI source) implements Outlet {

  @Override
  public Map<String, String> madeWith() {
    return Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");
  }

  @Override
  public boolean expires() {
    return false;
  }

  @Override
  public ProducerRecord<String, byte[]> record(Recorded entry) {
    var event =
        Message.about(entry, source)
            .withExtension(STREAM_TYPE, entry.streamType())
            .withExtension(STREAM_SEQUENCE, Long.toString(entry.sequence()))
            .withExtension(PAYLOAD_TYPE, entry.type())
            .withExtension(PAYLOAD_VERSION, entry.version())
            .withData(Message.JSON, entry.payload())
            .build();
    var message = Message.on(topic, entry, event);
    message.headers().add(METADATA_HEADER, entry.metadata());
    return message;
  }
}
