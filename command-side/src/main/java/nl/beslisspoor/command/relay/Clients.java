package nl.beslisspoor.command.relay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Opens clients of one Kafka cluster. What an administrator gives, such as TLS and SASL, goes
 * before the usual values; what order and acknowledgement rest on cannot be given.
 */
final class Clients {
  private static final Map<String, Object> USUAL =
      Map.of("request.timeout.ms", "10000", "default.api.timeout.ms", "10000");

  private static final Map<String, Object> USUAL_FOR_PRODUCER =
      Map.of(
          "linger.ms", "0",
          "max.block.ms", "10000",
          "request.timeout.ms", "10000",
          "delivery.timeout.ms", "30000");

  private static final Map<String, Object> FIXED_FOR_PRODUCER =
      Map.of(
          "enable.idempotence", "true",
          "acks", "all",
          "max.in.flight.requests.per.connection", "5");

  private static final Map<String, Object> FIXED_FOR_CONSUMER =
      Map.of(
          "allow.auto.create.topics", "false",
          "auto.offset.reset", "none",
          "enable.auto.commit", "false",
          "isolation.level", "read_uncommitted",
          "max.poll.records", "1");

  private final Map<String, Object> servers;
  private final Map<String, String> given;

  /**
   * @param servers as for {@code bootstrap.servers}; looked up when a client is opened
   */
  Clients(String servers, Map<String, String> given) {
    this.servers = Map.of("bootstrap.servers", servers);
    this.given = Map.copyOf(given);
  }

  /**
   * Reads settings for clients from a properties file.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  static Map<String, String> settingsIn(Path file) {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the settings for Kafka in " + file, e);
    }
    var settings = new HashMap<String, String>();
    properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
    return settings;
  }

  Producer<String, byte[]> producer() {
    return new KafkaProducer<>(
        settings(USUAL_FOR_PRODUCER, FIXED_FOR_PRODUCER),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  Consumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        settings(USUAL, FIXED_FOR_CONSUMER),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  Admin admin() {
    return Admin.create(settings(USUAL, Map.of()));
  }

  private Map<String, Object> settings(Map<String, Object> usual, Map<String, Object> fixed) {
    var settings = new HashMap<>(usual);
    settings.putAll(given);
    settings.putAll(servers);
    settings.putAll(fixed);
    return settings;
  }
}
