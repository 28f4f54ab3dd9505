package nl.beslisspoor.query.access;

import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.Rules;
import nl.beslisspoor.query.paper.Text;

/** What the door says in Dutch, as a text that a page can say in either language. */
final class DoorWords {
  private static final String PROBLEM = "urn:beslisspoor:probleem:";

  /** The door's sentences about a field, and the keys that say the same. */
  private static final Map<String, String> OF_FIELDS =
      Map.of(
          "Vul dit veld in.", "access.door.field.fill-in",
          "Een geboortedatum ligt niet in de toekomst.", "access.door.field.born-later",
          "De periode eindigt voordat zij begint.", "access.door.field.ends-first",
          "Wie beslist, spreekt door te beslissen; kies een standpunt.",
              "access.door.field.decider-speaks");

  private DoorWords() {}

  /**
   * Why a form was refused as a whole.
   *
   * @param type of the problem
   * @param rule id of the hard rule that refused
   * @param detail as the door told it, shown as it is when nothing else is known
   */
  static Text of(String type, Optional<String> rule, Optional<String> detail) {
    return rule.flatMap(Rules::find)
        .map(Text::of)
        .or(() -> ofType(type))
        .or(() -> detail.map(Text::quoted))
        .orElse(Text.of("access.door.not-recorded"));
  }

  /** What is wrong with a field; a sentence that is not known here is shown as it is. */
  static Text ofField(String told) {
    return Optional.ofNullable(OF_FIELDS.get(told))
        .<Text>map(key -> Text.of(key))
        .orElseGet(() -> Text.quoted(told));
  }

  private static Optional<Text> ofType(String type) {
    return switch (type) {
      case PROBLEM + "sleutel-hergebruikt" -> Optional.of(Text.of("access.door.key-reused"));
      case PROBLEM + "gelijktijdig" -> Optional.of(Text.of("access.door.busy"));
      default -> Optional.empty();
    };
  }
}
