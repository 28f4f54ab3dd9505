package nl.beslisspoor.query.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The topic that holds the log, and how much of it a process keeps.
 *
 * @param client how to reach the brokers: {@code bootstrap.servers} and whatever TLS or SASL need
 */
record Topic(String name, Map<String, Object> client, Bounds bounds) {

  /**
   * @param entries newest entries kept in memory
   * @param bytes of payload and metadata kept in memory, decoded events not counted
   * @param waiting entries that may wait for one before them
   * @param gap how long they wait until PostgreSQL is asked for it
   */
  record Bounds(int entries, long bytes, int waiting, Duration gap) {

    static Bounds usual() {
      return new Bounds(10_000, 64L << 20, 1_000, Duration.ofSeconds(1));
    }
  }

  /**
   * A consumer without a group that commits nothing: the tokens say what was taken in. It reads
   * uncommitted records too, since whatever is in the topic was committed in the log before.
   */
  KafkaConsumer<byte[], byte[]> open() {
    var settings = new HashMap<>(client);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
    settings.putIfAbsent(ConsumerConfig.CLIENT_ID_CONFIG, "beslisspoor-feed");
    settings.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
    settings.putIfAbsent(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.putIfAbsent(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
