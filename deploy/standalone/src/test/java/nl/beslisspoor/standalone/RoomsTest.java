package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomsTest {
  private static final List<Dependency> DEPENDENCIES = dependencies();
  private static final Map<String, Room> ROOMS = Room.all();

  private static final Set<String> SLICES =
      Set.of(
          "opening",
          "network",
          "support",
          "consent",
          "roles",
          "plans",
          "placement",
          "evaluation",
          "concerns",
          "deliberation",
          "resources",
          "records");

  /** Rooms besides every view of the query side. */
  private static final Set<String> FRAMEWORK_ROOMS =
      Set.of(
          "command",
          "command.destruction",
          "command.engine",
          "command.keys",
          "command.seal",
          "command.relay",
          "command.door",
          "query");

  private static final Set<String> PURE_QUERY_ROOMS = Set.of("query.replay", "query.paper");
  private static final List<String> BROKERS = List.of("org.axonframework.", "org.apache.kafka.");

  @Test
  void every_package_says_what_it_is_for_and_what_it_touches() {
    assertThat(Room.packages()).isEqualTo(ROOMS.keySet());
  }

  @Test
  void every_room_named_is_there() {
    for (var room : ROOMS.values()) {
      assertThat(ROOMS.keySet()).as(room.name()).containsAll(room.touches(ROOMS.keySet()));
    }
  }

  @Test
  void a_room_touches_only_the_rooms_it_names() {
    assertNone((from, to) ->
        ROOMS.containsKey(room(to))
            && !room(from).equals(room(to))
            && ROOMS.containsKey(room(from))
            && !ROOMS.get(room(from)).touches(ROOMS.keySet()).contains(room(to)));
  }

  @Test
  void slices_never_touch_each_other() {
    assertNone((from, to) -> isSlice(from) && isSlice(to) && !room(from).equals(room(to)));
  }

  @Test
  void neither_side_depends_on_the_other() {
    assertNone((from, to) ->
        side(from).equals("query") && side(to).equals("command")
            || side(from).equals("command") && side(to).equals("query"));
  }

  @Test
  void frameworks_stay_in_their_rooms() {
    assertNone((from, to) -> !mayUseFrameworks(from) && isForeign(to));
  }

  @Test
  void axon_and_kafka_stay_in_engine_relay_and_feed() {
    assertNone((from, to) ->
        BROKERS.stream().anyMatch(to::startsWith)
            && !Set.of("command.engine", "command.relay", "query.feed", "fixtures")
                .contains(room(from)));
  }

  @Test
  void the_map_of_rooms_in_the_readme_is_up_to_date() {
    var map = new StringBuilder("\n| room | what it is for | touches |\n|---|---|---|\n");
    for (var room : ROOMS.values()) {
      var touches = String.join(", ", room.touches(ROOMS.keySet()));
      map.append("| `%s` | %s | %s |\n".formatted(room.name(), room.purpose(), touches));
    }
    Repository.assertGeneratedPart("README.md", "map of rooms", map.append('\n').toString());
  }

  private static boolean isSlice(String type) {
    return side(type).equals("command") && SLICES.contains(room(type).replace("command.", ""));
  }

  private static boolean mayUseFrameworks(String type) {
    return switch (side(type)) {
      case "events" -> room(type).equals("events.wire");
      case "command" -> FRAMEWORK_ROOMS.contains(room(type));
      case "query" -> !PURE_QUERY_ROOMS.contains(room(type));
      default -> true;
    };
  }

  /** Collections that cannot be changed are no framework: what is folded is made of them. */
  private static boolean isForeign(String type) {
    return Stream.of("java.", "javax.crypto.", "javax.xml.", "org.pcollections.", Room.ROOT)
        .noneMatch(type::startsWith);
  }

  private static String side(String type) {
    return room(type).split("[.]")[0];
  }

  /** The package without our prefix; empty for others' types. */
  private static String room(String type) {
    return type.startsWith(Room.ROOT)
        ? type.substring(Room.ROOT.length(), type.lastIndexOf('.'))
        : "";
  }

  private static void assertNone(BiPredicate<String, String> forbidden) {
    var found = new TreeMap<String, String>();
    for (var dependency : DEPENDENCIES) {
      var from = dependency.getOriginClass().getName();
      var to = target(dependency).getName();
      if (forbidden.test(from, to)) {
        found.putIfAbsent(
            room(from) + " -> " + target(dependency).getPackageName(), dependency.getDescription());
      }
    }
    assertThat(found).isEmpty();
  }

  private static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  private static List<Dependency> dependencies() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.beslisspoor")
            .stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(dependency -> !target(dependency).isPrimitive())
            .toList();
  }
}
