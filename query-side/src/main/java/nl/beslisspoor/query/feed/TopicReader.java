package nl.beslisspoor.query.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.beslisspoor.events.Recorded;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the tail of the topic on a thread of its own, for all views of the process. Whatever
 * happens to the topic or its broker, it begins at the tail again and does not stop.
 */
final class TopicReader implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
  private static final Duration RETRY = Duration.ofSeconds(1);
  private static final Duration POLL = Duration.ofSeconds(1);

  private final Topic topic;
  private final EntryReading reading;
  private final LogOrder order;
  private final Runnable advanced;
  private final Thread thread;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile KafkaConsumer<byte[], byte[]> current;
  private volatile String state = "starting";

  /**
   * @param advanced to be run when there may be more in order than before
   */
  TopicReader(Topic topic, EntryReading reading, LogOrder order, Runnable advanced) {
    this.topic = topic;
    this.reading = reading;
    this.order = order;
    this.advanced = advanced;
    this.thread = Thread.ofPlatform().name("feed-topic").daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /** What it is doing, in words for an operator. */
  String state() {
    return state;
  }

  @Override
  public void close() {
    closed.countDown();
    var consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  private boolean open() {
    return closed.getCount() > 0;
  }

  private void run() {
    while (open()) {
      try (var consumer = topic.open()) {
        current = consumer;
        while (open()) {
          follow(consumer);
        }
      } catch (RuntimeException e) {
        retryAfter(e);
      } finally {
        current = null;
      }
    }
    state = "stopped";
  }

  /** Reads from the tail on until the offsets are no longer those of the topic. */
  private void follow(KafkaConsumer<byte[], byte[]> consumer) {
    var partitions = partitions(consumer);
    if (partitions.isEmpty()) {
      now("waiting for the topic");
      pause();
      return;
    }
    goToTail(consumer, partitions);
    now("reading");
    try {
      while (open() && !partitions(consumer).isEmpty()) {
        read(consumer);
      }
    } catch (InvalidOffsetException _) {
      LOG.warn("the topic was truncated or made anew: reading its tail again");
    }
  }

  /** From memory as long as the topic is known; empty when it does not exist. */
  private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
    var found = consumer.partitionsFor(topic.name());
    return found == null
        ? List.of()
        : found.stream().map(one -> new TopicPartition(one.topic(), one.partition())).toList();
  }

  private void goToTail(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
    order.begin();
    consumer.assign(partitions);
    var beginnings = consumer.beginningOffsets(partitions);
    consumer
        .endOffsets(partitions)
        .forEach((partition, end) ->
            consumer.seek(
                partition, Math.max(beginnings.get(partition), end - topic.bounds().entries())));
  }

  private void read(KafkaConsumer<byte[], byte[]> consumer) {
    var entries = new ArrayList<Recorded>();
    for (var record : consumer.poll(order.patience(POLL))) {
      reading.read(record).ifPresentOrElse(entries::add, order::skip);
    }
    order.offer(entries);
    order.settle();
    advanced.run();
  }

  private void retryAfter(RuntimeException e) {
    if (open()) {
      now("trying again after " + Fault.of(e));
      pause();
    }
  }

  private void now(String what) {
    if (!what.equals(state)) {
      LOG.info("feed from topic {}: {}", topic.name(), what);
      state = what;
    }
  }

  private void pause() {
    try {
      closed.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
