package nl.beslisspoor.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.standalone.settings.EnvironmentCheck;
import nl.beslisspoor.standalone.settings.Settings;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker compose config} would look at, and whether the product takes the settings. */
class ComposeTest {
  private static final Path COMPOSE = Path.of("../compose/compose.yaml");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):\\?}");
  private static final Set<String> CONDITIONS =
      Set.of("service_started", "service_healthy", "service_completed_successfully");

  private static final NoteSigner SEAL =
      NoteSigner.generate("jeugdzorg.example/dossiers", Algorithm.ED25519);

  private final String text = read(COMPOSE);
  private final Map<String, Object> file = new Yaml().load(text);
  private final Map<String, Object> services = map(file.get("services"));

  @Test
  void each_service_has_an_image_and_is_reached_from_outside_at_the_front_alone() {
    services.forEach((name, service) -> {
      assertThat(map(service)).as(name).containsKeys("image", "networks");
      assertThat(map(service).containsKey("ports")).as(name).isEqualTo(name.equals("front"));
    });
    assertThat(text).contains("- 127.0.0.1:8080:8080");
  }

  @Test
  void what_a_service_waits_for_is_there_and_can_be_seen_to_be_so() {
    services.forEach((name, service) ->
        map(map(service).getOrDefault("depends_on", Map.of()))
            .forEach((other, how) -> {
              assertThat(services).as(name).containsKey(other);
              var condition = map(how).get("condition");
              assertThat(CONDITIONS).as(name).contains((String) condition);
              if ("service_healthy".equals(condition)) {
                assertThat(map(services.get(other))).as(other).containsKey("healthcheck");
              }
            }));
  }

  @Test
  void every_volume_is_declared_and_every_file_is_there() {
    var declared = map(file.get("volumes")).keySet();
    for (var service : services.values()) {
      for (var volume : (Iterable<?>) map(service).getOrDefault("volumes", Set.of())) {
        var source = volume.toString().split(":")[0];
        if (source.startsWith(".")) {
          assertThat(COMPOSE.resolveSibling(source)).exists();
        } else {
          assertThat(declared).contains(source);
        }
      }
    }
    assertThat(COMPOSE.resolveSibling("Containerfile")).exists();
  }

  @Test
  void every_variable_is_named_in_the_example() {
    var asked =
        VARIABLE.matcher(text).results().map(one -> one.group(1)).collect(Collectors.toSet());

    assertThat(example().keySet()).containsExactlyInAnyOrderElementsOf(asked);
  }

  @Test
  void the_superusers_password_reaches_the_server_and_whoever_makes_the_roles() {
    assertThat(services.keySet())
        .filteredOn(name -> services.get(name).toString().contains("SUPERUSER_PASSWORD"))
        .containsExactlyInAnyOrder("database", "roles");
  }

  @Test
  void the_product_takes_the_settings_of_each_of_its_processes() {
    var roles = new TreeSet<String>();
    for (var name : Set.of("command-1", "command-2", "query-1", "query-2")) {
      var settings = settings(map(map(services.get(name)).get("environment")));
      roles.add(settings.get("BESLISSPOOR_ROLE"));
      assertThat(new Settings(Map.of(), settings).objections()).as(name).isEmpty();
      assertThat(EnvironmentCheck.objections(settings)).as(name).isEmpty();
    }
    assertThat(roles).containsExactly("command", "query");
  }

  @Test
  void what_the_front_believes_of_a_proxy_the_query_processes_believe_too() {
    assertThat(read(COMPOSE.resolveSibling("front.cfg")))
        .contains("del-header X-Forwarded-Proto unless { src \"${TLS_PROXY}\" }");
    assertThat(map(map(services.get("front")).get("environment"))).containsKey("TLS_PROXY");
    var front = map(map(map(services.get("front")).get("networks")).get("inside"));
    var query = map(map(services.get("query-1")).get("environment"));
    assertThat(query.get("BESLISSPOOR_TRUSTED_PROXIES").toString().split(","))
        .containsExactly(front.get("ipv4_address").toString(), "${TLS_PROXY:?}");
  }

  private Map<String, String> settings(Map<String, Object> environment) {
    var filled = new TreeMap<String, String>();
    environment.forEach((name, value) ->
        filled.put(
            name,
            VARIABLE.matcher(value.toString()).replaceAll(found -> example().get(found.group(1)))));
    return filled;
  }

  /** As the example says, with something filled in where it asks for it. */
  private static Map<String, String> example() {
    return read(COMPOSE.resolveSibling("example.env"))
        .lines()
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .map(line -> line.split("=", 2))
        .collect(
            Collectors.toMap(one -> one[0], one -> one[1].isEmpty() ? filled(one[0]) : one[1]));
  }

  private static String filled(String variable) {
    return switch (variable) {
      case "SEAL_KEY" -> SEAL.secretText();
      case "SEAL_PUBLIC_KEY" -> SEAL.key().text();
      default -> "x".repeat(40);
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }

  private static String read(Path path) {
    try (Stream<String> lines = Files.lines(path)) {
      return lines.collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
