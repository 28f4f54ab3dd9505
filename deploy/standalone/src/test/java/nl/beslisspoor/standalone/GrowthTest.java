package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.catalogue.DecisionKind;
import org.junit.jupiter.api.Test;

/**
 * What one event more, and one slice more, asks of the code: read off from one of each that is
 * there. When the list in the README grows, something was written that every later event pays for.
 */
class GrowthTest {
  private static final String EVENT = "RestrictionLifted";
  private static final String COMMAND = "LiftRestriction";
  private static final String WIRE = "restriction-lifted";
  private static final String KIND = DecisionKind.RESTRICTION_LIFTED.name();
  private static final String SLICE = "PlacementEvent";
  private static final String ROOM = "command/placement/";

  private static final Pattern SENTENCE =
      Pattern.compile("(?sm)(?:/\\*\\*|<!--/\\*|^#|^--)\\s*(.*?[.;:])(?:\\s|\\*/)");

  @Test
  void the_readme_says_in_how_many_files_an_event_more_stands() {
    var files = naming(EVENT, COMMAND, WIRE, KIND);
    var text =
        """

        **One event more** is named in these %d files: as event (`%s`, the example), as command \
        (`%s`), on the wire (`%s`) or as kind of decision (`%s`). They are the Java, templates, word \
        bundles and SQL of the product, without tests, demo and benchmark; the compiler asks for \
        those that switch over events or kinds. Not counted is what names none of the four, such as \
        the form, its template and the words on it, and what a test generates, such as \
        `openapi.json`.

        %s
        And a frozen JSON of it in `events/src/test/resources/frozen`, which a test writes.

        """
            .formatted(files.size(), EVENT, COMMAND, WIRE, KIND, table(files));
    Repository.assertGeneratedPart("README.md", "an event more", text);
  }

  @Test
  void the_readme_says_in_how_many_files_a_slice_more_stands() {
    var own = sources().stream().filter(file -> path(file).contains(ROOM)).toList();
    var files = naming(SLICE).stream().filter(file -> !own.contains(file)).toList();
    var text =
        """

        **One slice more** is a room of its own (`command.placement`, the example, holds %d files: a \
        command each, and its `package-info`) and is named in %d files outside it:

        %s
        """
            .formatted(own.size(), files.size(), table(files));
    Repository.assertGeneratedPart("README.md", "a slice more", text);
  }

  @Test
  void what_an_event_more_asks_is_asked_by_the_compiler_and_not_by_memory() {
    var events = below(Event.class).map(Class::getSimpleName).collect(Collectors.toSet());

    assertThat(Repository.java("src/main/java"))
        .as("a switch with a default would let a new event pass by unseen")
        .isNotEmpty()
        .noneMatch(file -> Switches.letPass(Repository.read(file), events));
  }

  @Test
  void a_switch_over_events_with_a_default_is_seen_wherever_it_stands() {
    var events = Set.of(EVENT, "PersonAdded");
    var one = "switch (event) { case PersonAdded e -> Optional.of(e); default -> empty(); }";
    var inner = "switch (kind) { case ONE -> 1; default -> %s; }";

    assertThat(one).matches(text -> Switches.letPass(text, events));
    assertThat("switch (on(a)) { case A _, Of." + EVENT + " _ -> { go(\"}\"); } default -> {} }")
        .matches(text -> Switches.letPass(text, events));
    assertThat(one.replace("default", "case null, default"))
        .matches(text -> Switches.letPass(text, events));
    assertThat(inner.formatted(one)).matches(text -> Switches.letPass(text, events));
    assertThat(inner.formatted("new PersonAdded()"))
        .matches(text -> !Switches.letPass(text, events));
    assertThat(one.replace("default -> empty();", "case Other _ -> " + inner.formatted(1) + ";"))
        .matches(text -> !Switches.letPass(text, events));
  }

  private static Stream<Class<?>> below(Class<?> sealed) {
    return Optional.ofNullable(sealed.getPermittedSubclasses()).stream()
        .flatMap(Stream::of)
        .flatMap(type -> Stream.concat(Stream.of(type), below(type)));
  }

  /** Files in which one of these stands as a word of its own. */
  private static List<Path> naming(String... names) {
    var named = Pattern.compile("(?<![\\w-])(" + String.join("|", names) + ")(?![\\w-])");
    return Stream.concat(sources().stream(), Repository.resources().stream())
        .filter(file -> named.matcher(Repository.read(file)).find())
        .sorted()
        .toList();
  }

  private static List<Path> sources() {
    return Repository.java("src/main/java").stream()
        .filter(file -> !path(file).contains("/demo/") && !path(file).contains("/bench/"))
        .toList();
  }

  private static String table(List<Path> files) {
    return "| file | what it is |\n|---|---|\n"
        + files.stream()
            .map(file -> "| `%s` | %s |\n".formatted(path(file), purpose(file)))
            .collect(Collectors.joining());
  }

  private static String purpose(Path file) {
    var said = SENTENCE.matcher(Repository.read(file));
    return said.find()
        ? said.group(1).replaceAll("(?m)^\\s*\\*\\s?", "").replaceAll("\\s+", " ").strip()
        : "";
  }

  private static String path(Path file) {
    return Repository.file(".")
        .toAbsolutePath()
        .normalize()
        .relativize(file)
        .toString()
        .replace('\\', '/');
  }
}
