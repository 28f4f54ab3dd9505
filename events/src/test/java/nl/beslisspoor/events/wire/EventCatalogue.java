package nl.beslisspoor.events.wire;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.catalogue.Classification;
import nl.beslisspoor.events.catalogue.Term;

/** The text of EVENTS.md, made from the types themselves. */
final class EventCatalogue {

  private static final String HEAD =
      """
      # Events

      Made from the types by `%s`; a test fails when it is out of date.

      Every event that can stand in the log, under the name and version in which it is written. \
      `?` marks a field that may be left out, `[]` a list. Each field is one of: %s. What identifies \
      somebody or is said in free words has to go when that person's data is destroyed; facts and \
      pseudonyms stay.

      """;

  private static final String NEIGHBOURS =
      """
      ## What neighbours are told

      Of every event neighbours get a CloudEvent (1.0, NL GOV profile) that says that something was \
      recorded, and nothing of what. It may come more than once, under the same `id`.

      | attribute | what it says |
      |---|---|
      | `id` | of the event; with `source` it tells one event from all others |
      | `source` | the installation that recorded it |
      | `type` | one of the types below, in the version in which the event stands in the log |
      | `subject` | the file |
      | `time` | when it was recorded, in UTC; not when it was decided or happened, which may be much \
      earlier, and not when it was sent |
      | `sequence` | its place in the log, 18 digits, dense; sorts as text too |
      | `dataref` | where those who may can read it, asked with a token of the API |
      | `datacontenttype` | `application/json` |
      | `data` | `dossier` (the file), `volgnummer` (place in the file, from 0), `besluit` (for a \
      decision) |

      """;

  private EventCatalogue() {}

  static String text(String command) {
    var classes =
        Arrays.stream(Classification.values()).map(Term::en).collect(Collectors.joining(", "));
    return HEAD.formatted(command, classes)
        + "## Events\n\n"
        + events()
        + "## Parts\n\n"
        + parts()
        + "## Beside every event\n\n"
        + metadata()
        + NEIGHBOURS
        + publicTypes()
        + "## Terms\n\n"
        + terms();
  }

  private static String events() {
    return EventNames.ALL.stream()
        .map(named -> section(named.name() + kind(named), named.shape()))
        .collect(Collectors.joining());
  }

  private static String kind(EventNames.Named named) {
    return Decision.class.isAssignableFrom(named.shape()) ? " (decision)" : "";
  }

  private static String parts() {
    var parts = new TreeMap<String, Class<?>>();
    EventNames.ALL.forEach(named -> collect(named.shape(), parts));
    return parts.values().stream()
        .map(part -> section(part.getSimpleName(), part))
        .collect(Collectors.joining());
  }

  private static void collect(Class<?> shape, TreeMap<String, Class<?>> parts) {
    Field.of(shape).stream()
        .filter(Field::isPart)
        .forEach(field -> {
          parts.put(field.type().getSimpleName(), field.type());
          collect(field.type(), parts);
        });
  }

  private static String section(String title, Class<?> shape) {
    return "### %s\n\n%s\n\n| field | type | says | meaning |\n|---|---|---|---|\n%s\n"
        .formatted(title, Sources.about(shape), rows(shape));
  }

  private static String rows(Class<?> shape) {
    return Field.of(shape).stream()
        .map(field ->
            "| `%s`%s | %s | %s | %s |\n"
                .formatted(
                    field.name(),
                    mark(field),
                    field.type().getSimpleName(),
                    field.isPart() ? "see the part" : field.classification().en(),
                    Sources.about(shape, field.name())))
        .collect(Collectors.joining());
  }

  private static String mark(Field field) {
    return switch (field.many()) {
      case ONE -> "";
      case OPTIONAL -> "?";
      case LIST -> "[]";
    };
  }

  private static String metadata() {
    return "| item | says |\n|---|---|\n"
        + Arrays.stream(Metadata.values())
            .map(item -> "| `%s` | %s |\n".formatted(item.key(), item.classification().en()))
            .collect(Collectors.joining())
        + "\n";
  }

  private static String publicTypes() {
    return "| type | event |\n|---|---|\n"
        + EventNames.ALL.stream()
            .flatMap(EventCatalogue::versions)
            .map(name ->
                "| `%s` | %s |\n".formatted(PublicType.of(name.type(), name.version()), name))
            .collect(Collectors.joining())
        + "\nWhat a newer release recorded may come under a type that does not stand here.\n\n";
  }

  static Stream<Name> versions(EventNames.Named named) {
    return IntStream.rangeClosed(1, named.version())
        .mapToObj(version -> new Name(named.type(), Integer.toString(version)));
  }

  /** Every fixed term that an event can hold, with its words. */
  private static String terms() {
    var kinds = new TreeMap<String, Class<?>>();
    EventNames.ALL.stream()
        .flatMap(named -> Field.of(named.shape()).stream())
        .flatMap(Field::leaves)
        .map(Field::type)
        .filter(Class::isEnum)
        .forEach(type -> kinds.put(type.getSimpleName(), type));
    return kinds.values().stream().map(EventCatalogue::words).collect(Collectors.joining("\n"));
  }

  private static String words(Class<?> kind) {
    return "### %s\n\n| code | nl | en |\n|---|---|---|\n%s"
        .formatted(
            kind.getSimpleName(),
            Arrays.stream(kind.getEnumConstants())
                .map(Term.class::cast)
                .map(term -> "| %s | %s | %s |\n".formatted(term.name(), term.nl(), term.en()))
                .collect(Collectors.joining()));
  }
}
