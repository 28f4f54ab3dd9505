package nl.beslisspoor.command.engine;

import java.time.Instant;
import nl.beslisspoor.events.wire.Name;
import nl.beslisspoor.events.wire.Stored;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** One row of the log as Axon reads and writes it; payload and metadata exactly as stored. */
record StoredEvent(
    String eventId,
    String streamType,
    String streamId,
    long sequence,
    Instant recordedAt,
    String payloadType,
    String payloadVersion,
    byte[] payload,
    byte[] metadata)
    implements DomainEventData<byte[]> {

  static StoredEvent of(DomainEventMessage<?> event, Serializer serializer) {
    var payload = event.serializePayload(serializer, byte[].class);
    var type = payload.getType();
    return of(event, new Name(type.getName(), type.getRevision()), payload.getData(), serializer);
  }

  static StoredEvent of(
      DomainEventMessage<?> event, Name name, byte[] payload, Serializer serializer) {
    return new StoredEvent(
        event.getIdentifier(),
        event.getType(),
        event.getAggregateIdentifier(),
        event.getSequenceNumber(),
        event.getTimestamp(),
        name.type(),
        name.version(),
        payload,
        event.serializeMetaData(serializer, byte[].class).getData());
  }

  /** The stored bytes with their place, without which nothing in them can be opened. */
  Stored stored() {
    return new Stored(eventId, streamId, payload);
  }

  @Override
  public String getType() {
    return streamType;
  }

  @Override
  public String getAggregateIdentifier() {
    return streamId;
  }

  @Override
  public long getSequenceNumber() {
    return sequence;
  }

  @Override
  public String getEventIdentifier() {
    return eventId;
  }

  @Override
  public Instant getTimestamp() {
    return recordedAt;
  }

  @Override
  public SerializedObject<byte[]> getMetaData() {
    return new SerializedMetaData<>(metadata, byte[].class);
  }

  @Override
  public SerializedObject<byte[]> getPayload() {
    return new Payload(this);
  }

  /** A payload that knows where it stands. */
  static final class Payload extends SimpleSerializedObject<byte[]> {
    private final transient Stored stored;

    private Payload(StoredEvent event) {
      super(event.payload, byte[].class, event.payloadType, event.payloadVersion);
      this.stored = event.stored();
    }

    Stored stored() {
      return stored;
    }
  }
}
