package nl.beslisspoor.query.feed;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.message.MessageWriter;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.wire.Envelope;
import nl.beslisspoor.fixtures.TestBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.VoidSerializer;

/** A topic of its own on the true broker, and records in it as the command side writes them. */
final class LogTopic implements AutoCloseable {
  /** Nothing is read from PostgreSQL because time passed. */
  static final Topic.Bounds PATIENT =
      new Topic.Bounds(10_000, 64L << 20, 1_000, Duration.ofHours(1));

  private final String name = TestBroker.shared().freshTopic();
  private final Admin admin = TestBroker.shared().admin();
  private final KafkaProducer<Void, byte[]> producer =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", TestBroker.shared().servers()),
          new VoidSerializer(),
          new ByteArraySerializer());

  LogTopic create() {
    FeedRig.await().until(this::created);
    return this;
  }

  String name() {
    return name;
  }

  /** What a process is to read. */
  Optional<Topic> within(Topic.Bounds bounds) {
    return Optional.of(
        new Topic(name, Map.of("bootstrap.servers", TestBroker.shared().servers()), bounds));
  }

  /** One after the other, in binary and in structured mode by turns. */
  void send(List<Recorded> entries) {
    for (var entry : entries) {
      send(entry.index() % 2 == 0 ? binary(entry) : structured(entry));
    }
    producer.flush();
  }

  void send(ProducerRecord<Void, byte[]> record) {
    producer.send(record);
  }

  ProducerRecord<Void, byte[]> binary(Recorded entry) {
    return withMetadata(writer().writeBinary(event(entry, "application/json")), entry);
  }

  ProducerRecord<Void, byte[]> structured(Recorded entry) {
    var event = event(entry, "application/octet-stream");
    return withMetadata(writer().writeStructured(event, JsonFormat.CONTENT_TYPE), entry);
  }

  void delete() {
    get(admin.deleteTopics(List.of(name)).all());
  }

  /** Cuts off the records below an offset. */
  void truncate(long offset) {
    var partition = new TopicPartition(name, 0);
    get(admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(offset))).all());
  }

  @Override
  public void close() {
    producer.close();
    admin.close();
  }

  private boolean created() {
    try {
      get(admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all());
      return true;
    } catch (TopicExistsException _) {
      return false;
    }
  }

  private MessageWriter<?, ProducerRecord<Void, byte[]>> writer() {
    return KafkaMessageFactory.createWriter(name);
  }

  private static ProducerRecord<Void, byte[]> withMetadata(
      ProducerRecord<Void, byte[]> record, Recorded entry) {
    record.headers().add(Envelope.METADATA_HEADER, entry.metadata());
    return record;
  }

  private static CloudEvent event(Recorded entry, String contentType) {
    return CloudEventBuilder.v1()
        .withId(entry.eventId())
        .withSource(URI.create("urn:test"))
        .withType("test")
        .withSubject(entry.stream())
        .withTime(entry.recordedAt().atOffset(ZoneOffset.UTC))
        .withData(contentType, entry.payload())
        .withExtension(Envelope.LOG_INDEX, "%018d".formatted(entry.index()))
        .withExtension(Envelope.STREAM_TYPE, entry.streamType())
        .withExtension(Envelope.STREAM_SEQUENCE, Long.toString(entry.sequence()))
        .withExtension(Envelope.PAYLOAD_TYPE, entry.type())
        .withExtension(Envelope.PAYLOAD_VERSION, entry.version())
        .build();
  }

  private static void get(KafkaFuture<Void> asked) {
    try {
      asked.get();
    } catch (ExecutionException e) {
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
