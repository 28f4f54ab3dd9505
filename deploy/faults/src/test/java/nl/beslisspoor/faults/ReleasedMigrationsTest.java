package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Migrations go forward only: what some database has run is never changed, only added to. */
class ReleasedMigrationsTest {
  static final Path DIGESTS = Archive.FOLDER.resolve("migrations.sha256");

  @Test
  void a_released_migration_stays_as_it_was() throws IOException {
    var now = Scripts.migrations();

    released()
        .forEach((name, digest) ->
            assertThat(Scripts.digest(now.getOrDefault(name, ""))).as(name).isEqualTo(digest));
  }

  @Test
  void a_migration_that_is_added_comes_after_the_released_ones() throws IOException {
    var released = released();
    var last = new HashMap<String, Integer>();
    released.keySet().forEach(name -> last.merge(schema(name), version(name), Integer::max));

    assertThat(Scripts.migrations().keySet())
        .filteredOn(name -> !released.containsKey(name))
        .allSatisfy(
            name -> assertThat(version(name)).isGreaterThan(last.getOrDefault(schema(name), 0)));
  }

  private static Map<String, String> released() throws IOException {
    return Files.readAllLines(DIGESTS).stream()
        .map(line -> line.split("  "))
        .collect(Collectors.toMap(line -> line[1], line -> line[0]));
  }

  private static String schema(String name) {
    return name.replaceAll("/.*", "");
  }

  private static int version(String name) {
    return Integer.parseInt(name.replaceAll(".*/V(\\d+)__.*", "$1"));
  }
}
