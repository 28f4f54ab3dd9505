package nl.beslisspoor.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beslisspoor.events.catalogue.DataPlace;
import nl.beslisspoor.fixtures.TestDatabase;
import nl.beslisspoor.standalone.settings.Setting;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of places that hold something about people, beside what there is. */
class DataPlacesTest {
  @AutoClose private static final TestDatabase DATABASE = Installed.database();

  private static final String ROOT = "nl.beslisspoor.";

  /** What keeps things for longer than a question takes. */
  private static final Set<String> REMEMBERING =
      Set.of(
          "java.util.concurrent.ConcurrentHashMap", "com.github.benmanes.caffeine.cache.Caffeine");

  private static final String COLUMNS =
      """
      select n.nspname || '.' || c.relname || '.' || a.attname
      from pg_attribute a join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and c.relname <> 'flyway_schema_history'
        and %s
      order by 1
      """;

  @Test
  void nothing_stands_in_two_places() {
    assertThat(held("")).doesNotHaveDuplicates();
  }

  @Test
  void every_column_that_may_hold_something_sealed_or_packed_is_in_a_place() {
    var columns =
        asked(
            COLUMNS.formatted(
                "(a.atttypid = 'bytea'::regtype or a.attname ~ '^(personal|narrative)_')"));
    assertThat(columns).hasSizeGreaterThan(20);
    assertThat(columns).filteredOn(column -> !column.startsWith("read.")).isSubsetOf(held(""));
  }

  @Test
  void every_column_and_table_of_the_list_is_there() {
    var there = new HashSet<>(asked(COLUMNS.formatted("true")));
    there.addAll(
        there.stream()
            .map(column -> column.substring(0, column.lastIndexOf('.')))
            .collect(Collectors.toSet()));
    there.add("read.*");
    assertThat(held("").stream().filter(one -> !one.contains(":"))).isSubsetOf(there);
  }

  @Test
  void every_topic_and_every_directory_of_the_settings_is_in_a_place() {
    assertThat(held("topic:")).containsExactlyInAnyOrderElementsOf(settings("_TOPIC"));
    var directories = new ArrayList<>(settings("_DIRECTORY"));
    directories.add(Setting.DATA.variable());
    assertThat(held("directory:")).containsExactlyInAnyOrderElementsOf(directories);
  }

  @Test
  void everything_that_remembers_is_in_a_place() {
    var remembering =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.beslisspoor")
                .stream()
                .filter(DataPlacesTest::remembers)
                .map(type -> type.getName().substring(ROOT.length()).replaceAll("[$].*", ""))
                .filter(name -> !name.startsWith("fixtures.") && !name.startsWith("bench."))
                .collect(Collectors.toSet());
    assertThat(held("memory:")).containsExactlyInAnyOrderElementsOf(remembering);
  }

  /** A map of its own that drops its eldest, or one that is made to be shared. */
  private static boolean remembers(JavaClass type) {
    return type.getRawSuperclass()
            .filter(above -> above.getName().equals("java.util.LinkedHashMap"))
            .isPresent()
        || type.getAccessesFromSelf().stream()
            .anyMatch(access -> REMEMBERING.contains(access.getTargetOwner().getName()));
  }

  private static List<String> settings(String ending) {
    return Arrays.stream(Setting.values())
        .map(Setting::variable)
        .filter(name -> name.endsWith(ending))
        .toList();
  }

  private static List<String> asked(String sql) {
    return JdbcClient.create(DATABASE.superuser()).sql(sql).query(String.class).list();
  }

  private static List<String> held(String kind) {
    return Arrays.stream(DataPlace.values())
        .flatMap(place -> place.holds().stream())
        .filter(one -> one.startsWith(kind))
        .map(one -> one.substring(kind.length()))
        .toList();
  }
}
