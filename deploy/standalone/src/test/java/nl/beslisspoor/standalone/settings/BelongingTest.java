package nl.beslisspoor.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteSigner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BelongingTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  private static final String SEAL_KEY =
      NoteSigner.generate("jeugdzorg.example/dossiers", Algorithm.ED25519).secretText();

  private static final Map<String, String> COMMAND =
      Map.of(
          "BESLISSPOOR_ROLE", "command",
          "BESLISSPOOR_JDBC_URL", "jdbc:postgresql://localhost/beslisspoor",
          "BESLISSPOOR_MIGRATOR_PASSWORD", "m",
          "BESLISSPOOR_APPLICATION_PASSWORD", "a",
          "BESLISSPOOR_TOKEN_SECRET", SECRET,
          "BESLISSPOOR_PSEUDONYM_KEY", SECRET,
          "BESLISSPOOR_MASTER_KEY", SECRET,
          "BESLISSPOOR_SEAL_KEY", SEAL_KEY,
          "BESLISSPOOR_SEAL_DIRECTORY", "target/seal");

  private static final Map<String, String> QUERY =
      Map.of(
          "BESLISSPOOR_ROLE", "query",
          "BESLISSPOOR_JDBC_URL", "jdbc:postgresql://localhost/beslisspoor",
          "BESLISSPOOR_QUERY_PASSWORD", "q",
          "BESLISSPOOR_TOKEN_SECRET", SECRET,
          "BESLISSPOOR_PSEUDONYM_KEY", SECRET,
          "BESLISSPOOR_MASTER_KEY", SECRET,
          "BESLISSPOOR_DOOR_URL", "http://one:8080, http://two:8080");

  @Test
  void one_process_needs_nothing() {
    assertThat(objections(Map.of())).isEmpty();
  }

  @Test
  void either_side_is_content_with_what_it_shares() {
    assertThat(objections(COMMAND)).isEmpty();
    assertThat(objections(QUERY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BESLISSPOOR_MIGRATOR_PASSWORD",
        "BESLISSPOOR_APPLICATION_PASSWORD",
        "BESLISSPOOR_TOKEN_SECRET",
        "BESLISSPOOR_PSEUDONYM_KEY",
        "BESLISSPOOR_MASTER_KEY",
        "BESLISSPOOR_SEAL_KEY",
        "BESLISSPOOR_SEAL_DIRECTORY"
      })
  void a_command_process_is_told_what_it_lacks(String missing) {
    assertThat(objections(without(COMMAND, missing)))
        .singleElement()
        .asString()
        .startsWith(missing + ": ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BESLISSPOOR_QUERY_PASSWORD",
        "BESLISSPOOR_TOKEN_SECRET",
        "BESLISSPOOR_PSEUDONYM_KEY",
        "BESLISSPOOR_MASTER_KEY",
        "BESLISSPOOR_DOOR_URL"
      })
  void a_query_process_is_told_what_it_lacks(String missing) {
    assertThat(objections(without(QUERY, missing)))
        .singleElement()
        .asString()
        .startsWith(missing + ": ");
  }

  @Test
  void a_side_works_on_no_embedded_database() {
    assertThat(objections(without(QUERY, "BESLISSPOOR_JDBC_URL")))
        .anyMatch(one -> one.startsWith("BESLISSPOOR_JDBC_URL: "));
  }

  @Test
  void only_one_process_alone_fills_itself_with_a_demo() {
    var demo = new HashMap<>(QUERY);
    demo.put("BESLISSPOOR_DEMO", "true");

    assertThat(objections(demo)).singleElement().asString().startsWith("BESLISSPOOR_DEMO: ");
  }

  @Test
  void a_feed_from_kafka_needs_its_brokers() {
    assertThat(objections(Map.of("BESLISSPOOR_FEED", "kafka")))
        .singleElement()
        .asString()
        .startsWith("BESLISSPOOR_KAFKA: ");
  }

  @Test
  void a_public_key_is_that_of_the_key_that_signs() {
    var both = new HashMap<>(COMMAND);
    both.put("BESLISSPOOR_SEAL_PUBLIC_KEY", NoteSigner.parse(SEAL_KEY).key().text());
    assertThat(objections(both)).isEmpty();
    var other = NoteSigner.generate("jeugdzorg.example/dossiers", Algorithm.ED25519);
    both.put("BESLISSPOOR_SEAL_PUBLIC_KEY", other.key().text());
    assertThat(objections(both))
        .singleElement()
        .asString()
        .startsWith("BESLISSPOOR_SEAL_PUBLIC_KEY: that is the key of another log");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BESLISSPOOR_ROLE=both",
        "BESLISSPOOR_SEAL_KEY=0123456789abcdef0123456789abcdef",
        "BESLISSPOOR_FEED=queue",
        "BESLISSPOOR_KAFKA=broker",
        "BESLISSPOOR_SOURCE=https://here",
        "BESLISSPOOR_KAFKA_TOPIC=two words",
        "BESLISSPOOR_TRUSTED_PROXIES=the proxy",
        "BESLISSPOOR_DOOR_URL=http://one:8080,two"
      })
  void a_value_that_means_nothing_is_named(String given) {
    var parts = given.split("=", 2);

    assertThat(objections(Map.of(parts[0], parts[1])))
        .anyMatch(one -> one.startsWith(parts[0] + " (environment): give "));
  }

  private static List<String> objections(Map<String, String> environment) {
    return new Settings(Map.of(), environment).objections();
  }

  private static Map<String, String> without(Map<String, String> all, String missing) {
    var some = new HashMap<>(all);
    some.remove(missing);
    return some;
  }
}
