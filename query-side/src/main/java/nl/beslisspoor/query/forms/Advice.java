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
  private static final Place FIGURES = new Place("figures", "#steunfiguren");
  private static final Place TIMELINE = new Place("timeline", "#tijdlijn");

  /** Where advice can be followed at once. */
  private static final Map<String, Place> PLACES =
      Map.ofEntries(
          Map.entry("person-is-known", PERSON),
          Map.entry("chosen-by-court", JUDGE),
          Map.entry("ended-by-court", JUDGE),
          Map.entry("professional-with-the-file", ROLE),
          Map.entry("restricted-by-institution-or-court", ROLE),
          Map.entry("scientist-consents-to-closed", ROLE),
          Map.entry("professional-role-for-professionals", PERSON),
          Map.entry("mandate-holder-decides", ROLES),
          Map.entry("guardianship-by-court", JUDGE),
          Map.entry("support-is-positioned", FIGURES),
          Map.entry("support-is-held", FIGURES),
          Map.entry("support-not-ended", FIGURES),
          Map.entry("statement-is-open", FIGURES),
          Map.entry("questions-asked-first", new Place("who", "/netwerk/vraag")),
          Map.entry("hold-leaves-contact", new Place("restriction", "/besluit/beperking")),
          Map.entry("file-is-not-closed", new Place("reopen", "/besluit/heropening")),
          Map.entry("contact-by-professional", ROLE),
          Map.entry("asked-by-professional-or-figure", ROLE),
          Map.entry("resources-by-team-leader", ROLE),
          Map.entry("entry-exists", TIMELINE),
          Map.entry("corrected-by-recorder", TIMELINE),
          Map.entry("destruction-by-mandate", ROLE),
          Map.entry("destruction-confirmed-by-mandate", ROLE),
          Map.entry("destruction-names-what-is-there", TIMELINE),
          Map.entry("destruction-answered-once", TIMELINE),
          Map.entry("decision-exists", TIMELINE));

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
