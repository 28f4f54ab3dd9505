package nl.beslisspoor.query.forms;

import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.query.paper.Text;

/** What somebody can do when a hard rule refuses, by the rule's id. */
final class Advice {
  private static final Place PERSON = new Place("person", "/personen/nieuw");
  private static final Place JUDGE = new Place("judge", "/personen/nieuw");
  private static final Place ROLE = new Place("role", "/rollen/nieuw");
  private static final Place ROLES = new Place("roles", "#rollen");

  /** Where advice can be followed at once. */
  private static final Map<String, Place> PLACES =
      Map.of(
          "person-is-known", PERSON,
          "chosen-by-court", JUDGE,
          "professional-with-the-file", ROLE,
          "mandate-holder-decides", ROLES,
          "guardianship-by-court", JUDGE);

  private record Place(String link, String page) {}

  /**
   * One thing to do instead.
   *
   * @param link what leads to where it can be done; null for none
   * @param page below the file's address; null for none
   */
  record Step(Text words, Text link, String page) {}

  private Advice() {}

  static Optional<Step> on(String rule) {
    return Text.known("forms.advice." + rule).map(words -> step(words, PLACES.get(rule)));
  }

  private static Step step(Text words, Place place) {
    return place == null
        ? new Step(words, null, null)
        : new Step(words, Text.of("forms.advice.link." + place.link()), place.page());
  }
}
