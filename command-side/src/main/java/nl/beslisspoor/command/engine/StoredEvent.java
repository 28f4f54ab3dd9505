package nl.beslisspoor.command.engine;

import java.time.Instant;
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
    return new StoredEvent(
        event.getIdentifier(),
        event.getType(),
        event.getAggregateIdentifier(),
        event.getSequenceNumber(),
        event.getTimestamp(),
        payload.getType().getName(),
        payload.getType().getRevision(),
        payload.getData(),
        event.serializeMetaData(serializer, byte[].class).getData());
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
    return new SimpleSerializedObject<>(payload, byte[].class, payloadType, payloadVersion);
  }
}
