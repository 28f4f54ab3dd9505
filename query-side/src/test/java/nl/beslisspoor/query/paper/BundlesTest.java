package nl.beslisspoor.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the pages, as they stand in the source. */
class BundlesTest {
  private static final Path BUNDLES = Path.of("src/main/resources/words");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path CODE = Path.of("src/main/java");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[^}]*}");
  private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+\\.[a-z0-9.-]*)\"");

  static Stream<String> rooms() throws IOException {
    return files(BUNDLES, ".properties")
        .map(bundle -> bundle.getFileName().toString().replace(".properties", ""))
        .filter(name -> !name.endsWith("_en"));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void bothLanguagesOfARoomHaveTheSameKeys(String room) throws IOException {
    assertThat(keys(room, Language.ENGLISH)).isEqualTo(keys(room, Language.DUTCH));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aKeyBeginsWithItsRoom(String room) throws IOException {
    assertThat(keys(room, Language.DUTCH)).allMatch(key -> key.startsWith(room + "."));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void bothLanguagesFillInTheSame(String room) throws IOException {
    var dutch = bundle(room, Language.DUTCH);
    var english = bundle(room, Language.ENGLISH);
    for (var key : keys(room, Language.DUTCH)) {
      assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(dutch, key));
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everythingCanBeSaid(String room) throws IOException {
    for (var language : Language.values()) {
      var bundle = bundle(room, language);
      for (var key : bundle.stringPropertyNames()) {
        assertThat(bundle.getProperty(key).strip()).as(key).isNotEmpty();
        new MessageFormat(bundle.getProperty(key).replace("'", "''"), language.locale());
      }
    }
  }

  @Test
  void everyKeyThatIsUsedIsThere() throws IOException {
    var missing =
        used()
            .filter(key -> all().stream().noneMatch(there -> covers(key, there)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyThatIsThereIsUsed() throws IOException {
    var used = used().toList();
    assertThat(all().stream().filter(there -> used.stream().noneMatch(key -> covers(key, there))))
        .isEmpty();
  }

  /** Code may put a key together: what ends with a point stands for all that begins so. */
  private static boolean covers(String used, String there) {
    return used.endsWith(".") ? there.startsWith(used) : there.equals(used);
  }

  private static Stream<String> used() throws IOException {
    var rooms = rooms().collect(Collectors.toSet());
    return Stream.concat(
            found(TEMPLATES, ".html", IN_TEMPLATE),
            found(CODE, ".java", LITERAL).filter(key -> rooms.contains(key.split("\\.")[0])))
        .distinct();
  }

  private static Stream<String> found(Path below, String kind, Pattern pattern) throws IOException {
    return files(below, kind)
        .flatMap(file -> pattern.matcher(read(file)).results())
        .map((MatchResult found) -> found.group(1));
  }

  private static Set<String> all() {
    try {
      var all = new TreeSet<String>();
      for (var room : rooms().toList()) {
        all.addAll(keys(room, Language.DUTCH));
      }
      return all;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> placeholders(Properties bundle, String key) {
    return PLACEHOLDER
        .matcher(bundle.getProperty(key))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .sorted()
        .toList();
  }

  private static Set<String> keys(String room, Language language) throws IOException {
    return new TreeSet<>(bundle(room, language).stringPropertyNames());
  }

  private static Properties bundle(String room, Language language) throws IOException {
    var bundle = new Properties();
    var name = room + language.choose("", "_en") + ".properties";
    try (Reader words = Files.newBufferedReader(BUNDLES.resolve(name))) {
      bundle.load(words);
    }
    return bundle;
  }

  private static Stream<Path> files(Path below, String kind) throws IOException {
    try (var all = Files.walk(below)) {
      return all.filter(file -> file.toString().endsWith(kind)).toList().stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
