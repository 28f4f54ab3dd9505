package nl.beslisspoor.query.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Reads from the settings what the views are fed with: {@code beslisspoor.feed} ({@code store} or
 * {@code kafka}), {@code beslisspoor.kafka} (bootstrap servers), {@code beslisspoor.kafka-topic}
 * and {@code beslisspoor.kafka-config} (a file of properties for Kafka's clients). Unless told
 * otherwise, a process that only answers questions takes Kafka when there is one.
 */
final class FeedChoice {
  static final String TOPIC = "beslisspoor.log";

  private FeedChoice() {}

  /**
   * The topic to be fed from; empty for PostgreSQL.
   *
   * @throws IllegalStateException when the settings contradict each other
   */
  static Optional<Topic> topic(Environment environment) {
    var servers = setting(environment, "kafka");
    var byItself = servers.isPresent() && setting(environment, "role").equals(Optional.of("query"));
    return switch (setting(environment, "feed").orElse(byItself ? "kafka" : "store")) {
      case "store" -> Optional.empty();
      case "kafka" -> Optional.of(topic(environment, servers.orElseThrow(FeedChoice::noServers)));
      case String other ->
          throw new IllegalStateException("beslisspoor.feed is " + other + ": use store or kafka");
    };
  }

  private static Topic topic(Environment environment, String servers) {
    var client = new HashMap<String, Object>();
    setting(environment, "kafka-config").map(FeedChoice::file).ifPresent(client::putAll);
    client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
    var name = setting(environment, "kafka-topic").orElse(TOPIC);
    return new Topic(name, client, Topic.Bounds.usual());
  }

  private static Map<String, Object> file(String path) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(Path.of(path))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("beslisspoor.kafka-config cannot be read", e);
    }
    var settings = new HashMap<String, Object>();
    properties
        .stringPropertyNames()
        .forEach(name -> settings.put(name, properties.getProperty(name)));
    return settings;
  }

  private static Optional<String> setting(Environment environment, String name) {
    return Optional.ofNullable(environment.getProperty("beslisspoor." + name))
        .filter(StringUtils::hasText)
        .map(String::strip);
  }

  private static IllegalStateException noServers() {
    return new IllegalStateException(
        "beslisspoor.feed is kafka: give the bootstrap servers in beslisspoor.kafka");
  }
}
