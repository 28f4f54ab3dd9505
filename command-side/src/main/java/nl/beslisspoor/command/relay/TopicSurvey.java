package nl.beslisspoor.command.relay;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
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

  /** So many records at the end of a topic are held against the log. */
  private static final long TAIL = 200;

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
          begin < end ? at(consumer, begin) : Optional.empty(),
          begin <= anchor ? at(consumer, anchor) : Optional.empty(),
          between(consumer, Math.max(Math.max(begin, anchor + 1), end - TAIL), end));
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

  private Optional<Told> at(Consumer<byte[], byte[]> consumer, long offset) {
    return between(consumer, offset, offset + 1).stream().findFirst();
  }

  private List<Told> between(Consumer<byte[], byte[]> consumer, long from, long end) {
    var entries = new ArrayList<Told>();
    long deadline = System.nanoTime() + WAIT.toNanos();
    consumer.seek(partition, from);
    while (consumer.position(partition) < end) {
      if (System.nanoTime() > deadline) {
        throw new TimeoutException("the record at offset " + from + " did not come");
      }
      for (var found : consumer.poll(Duration.ofMillis(100))) {
        if (found.offset() < end) {
          told(found).ifPresent(entries::add);
        }
      }
    }
    return entries;
  }

  private static Optional<Told> told(ConsumerRecord<byte[], byte[]> found) {
    return header(found, Envelope.LOG_INDEX)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(index -> new Told(Long.parseLong(index), header(found, "id").orElse("")));
  }

  private static Optional<String> header(ConsumerRecord<byte[], byte[]> found, String attribute) {
    return Optional.ofNullable(found.headers().lastHeader("ce_" + attribute))
        .map(header -> new String(header.value(), US_ASCII));
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
