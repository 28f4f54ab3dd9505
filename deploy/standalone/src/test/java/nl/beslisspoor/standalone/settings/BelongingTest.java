package nl.beslisspoor.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteSigner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  void there_is_one_master_key_wherever_it_is(@TempDir Path directory) throws IOException {
    var file = secret(directory, "rw-r-----");
    var inFile = with(without(COMMAND, "BESLISSPOOR_MASTER_KEY"), "MASTER_KEY_FILE", file);
    assertThat(objections(inFile)).isEmpty();
    assertThat(objections(with(COMMAND, "MASTER_KEY_FILE", file)))
        .singleElement()
        .asString()
        .startsWith("BESLISSPOOR_MASTER_KEY, BESLISSPOOR_MASTER_KEY_FILE: there is one");
    secret(directory, "rw-r--r--");
    assertThat(objections(inFile)).singleElement().asString().contains("chmod o-rwx");
    secret(directory, "rw-------");
    assertThat(objections(with(Map.of(), "PKCS11_CONFIG", file)))
        .singleElement()
        .asString()
        .startsWith("BESLISSPOOR_PKCS11_PIN_FILE: ");
    assertThat(objections(with(Map.of(), "TRANSIT_URL", "https://vault.example:8200/v1/transit")))
        .singleElement()
        .asString()
        .startsWith("BESLISSPOOR_TRANSIT_TOKEN_FILE: ");
    var plain = with(Map.of(), "TRANSIT_URL", "http://vault.example:8200/v1/transit");
    assertThat(objections(with(plain, "TRANSIT_TOKEN_FILE", file)))
        .singleElement()
        .asString()
        .contains("give an https address");
  }

  @Test
  void keys_of_their_own_database_ask_for_its_passwords() {
    var apart = with(COMMAND, "KEYS_JDBC_URL", "jdbc:postgresql://localhost/keys");
    assertThat(objections(apart))
        .hasSize(2)
        .allMatch(one -> one.contains("the keys have a database of their own"));
    var given = with(apart, "KEYS_MIGRATOR_PASSWORD", "m");
    assertThat(objections(with(given, "KEYS_APPLICATION_PASSWORD", "a"))).isEmpty();
    assertThat(objections(with(COMMAND, "KEYS_APPLICATION_PASSWORD", "a")))
        .singleElement()
        .asString()
        .contains("or give BESLISSPOOR_KEYS_JDBC_URL");
    assertThat(objections(with(QUERY, "KEYS_JDBC_URL", "jdbc:postgresql://localhost/keys")))
        .singleElement()
        .asString()
        .startsWith("BESLISSPOOR_KEYS_QUERY_PASSWORD: ");
  }

  @Test
  void what_names_a_master_key_names_nothing_else(@TempDir Path directory) throws IOException {
    var file = secret(directory, "rw-------");
    var given = Map.of("BESLISSPOOR_MASTER_KEY_FILE", file, "BESLISSPOOR_PORT", "1");
    assertThat(new Settings(Map.of(), given).objectionsToMasterKey(given.keySet()))
        .containsExactly("BESLISSPOOR_PORT: this says nothing of a master key");
  }

  private static String secret(Path directory, String permissions) throws IOException {
    var file = directory.resolve("secret");
    Files.writeString(file, SECRET + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    return file.toString();
  }

  private static Map<String, String> with(Map<String, String> given, String name, String value) {
    var more = new HashMap<>(given);
    more.put("BESLISSPOOR_" + name, value);
    return more;
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
