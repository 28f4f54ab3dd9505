package nl.beslisspoor.command.relay;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.beslisspoor.events.wire.Envelope;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Looks at what a topic holds, and makes the topic when it is not there. */
final class TopicSurvey {
  private static final Duration WAIT = Duration.ofSeconds(10);

  private final Clients clients;
  private final Outlet outlet;
  private final TopicPartition partition;

  TopicSurvey(Clients clients, Outlet outlet) {
    this.clients = clients;
    this.outlet = outlet;
    this.partition = new TopicPartition(outlet.topic(), Outlet.PARTITION);
  }

  /**
   * @throws KafkaException when the cluster does not answer or refuses
   */
  TopicState of(Position position) {
    var id = idOfTopic();
    try (var consumer = clients.consumer()) {
      var only = List.of(partition);
      consumer.assign(only);
      long begin = consumer.beginningOffsets(only).get(partition);
      long end = consumer.endOffsets(only).get(partition);
      long anchor = Math.min(end, position.offset()) - 1;
      return new TopicState(
          id,
          begin,
          end,
          begin < end ? indexAt(consumer, begin) : OptionalLong.empty(),
          begin <= anchor ? indexAt(consumer, anchor) : OptionalLong.empty());
    }
  }

  private String idOfTopic() {
    try (var admin = clients.admin()) {
      return existing(admin).orElseGet(() -> make(admin));
    }
  }

  private Optional<String> existing(Admin admin) {
    try {
      var found = answer(admin.describeTopics(List.of(outlet.topic())).allTopicNames());
      return Optional.of(found.get(outlet.topic()).topicId().toString());
    } catch (UnknownTopicOrPartitionException e) {
      return Optional.empty();
    }
  }

  private String make(Admin admin) {
    var topic =
        new NewTopic(outlet.topic(), Optional.of(1), Optional.empty()).configs(outlet.madeWith());
    var making = admin.createTopics(List.of(topic));
    try {
      return answer(making.topicId(outlet.topic())).toString();
    } catch (TopicExistsException anotherWasFirst) {
      return existing(admin).orElseThrow(() -> anotherWasFirst);
    }
  }

  private OptionalLong indexAt(Consumer<byte[], byte[]> consumer, long offset) {
    consumer.seek(partition, offset);
    long deadline = System.nanoTime() + WAIT.toNanos();
    while (System.nanoTime() < deadline) {
      for (var found : consumer.poll(Duration.ofMillis(100))) {
        return found.offset() == offset ? index(found) : OptionalLong.empty();
      }
    }
    throw new TimeoutException("the record at offset " + offset + " did not come");
  }

  private static OptionalLong index(ConsumerRecord<byte[], byte[]> found) {
    return Stream.ofNullable(found.headers().lastHeader("ce_" + Envelope.LOG_INDEX))
        .map(header -> new String(header.value(), US_ASCII))
        .filter(text -> text.matches("[0-9]{1,18}"))
        .mapToLong(Long::parseLong)
        .findFirst();
  }

  private static <T> T answer(KafkaFuture<T> asked) {
    try {
      return asked.get();
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
    }
  }
}
