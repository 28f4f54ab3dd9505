package nl.beslisspoor.command.relay;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Where the log goes and under whose name, as an administrator set it.
 *
 * @param servers of Kafka, as for {@code bootstrap.servers}
 * @param topic the one that only the own query side may read
 * @param neighbours the topic for others; empty when nobody else is told
 * @param clients further settings for Kafka's clients, such as TLS and SASL
 * @param source who says it: a URN in which an institution sets its own number (OIN or KvK) in
 *     place of the zeros
 * @param publicUrl at which neighbours reach the API, without slash at the end
 */
record Addresses(
    String servers,
    String topic,
    Optional<String> neighbours,
    Map<String, String> clients,
    URI source,
    String publicUrl) {
  static final String KAFKA = "beslisspoor.kafka";
  private static final String NOBODY = "none";

  Addresses {
    if (neighbours.filter(topic::equals).isPresent()) {
      throw new IllegalArgumentException(
          "beslisspoor.neighbour-topic must differ from beslisspoor.kafka-topic: the latter holds"
              + " whole events");
    }
  }

  /**
   * @throws IllegalArgumentException when a value is of no use
   */
  static Addresses in(Environment environment) {
    return new Addresses(
        environment.getRequiredProperty(KAFKA),
        environment.getProperty("beslisspoor.kafka-topic", "beslisspoor.log"),
        Optional.of(environment.getProperty("beslisspoor.neighbour-topic", "beslisspoor.berichten"))
            .filter(name -> StringUtils.hasText(name) && !name.equals(NOBODY)),
        Optional.ofNullable(environment.getProperty("beslisspoor.kafka-config"))
            .filter(StringUtils::hasText)
            .map(Path::of)
            .map(Clients::settingsIn)
            .orElse(Map.of()),
        URI.create(
            environment.getProperty(
                "beslisspoor.source", "urn:nld:oin:00000000000000000000:systeem:beslisspoor")),
        StringUtils.trimTrailingCharacter(
            environment.getProperty("beslisspoor.public-url", "http://127.0.0.1:8080"), '/'));
  }

  List<Outlet> outlets() {
    return Stream.concat(
            Stream.<Outlet>of(new WholeEvents(topic, source)),
            neighbours.stream().map(name -> new Notices(name, source, publicUrl)))
        .toList();
  }
}
