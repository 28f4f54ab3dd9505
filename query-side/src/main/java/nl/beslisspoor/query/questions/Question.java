package nl.beslisspoor.query.questions;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;

/** What can be asked across files (domain, section 10). */
public enum Question {
  DECIDED(
      "wie-besliste",
      "Wie besliste wat?",
      "Alle besluiten, met wie besliste, in welke rol en op welk mandaat.",
      Set.of("persoon", "rol", "soort", "besloten", "vastgelegd")),
  OBJECTED(
      "wie-maakte-bezwaar",
      "Wie maakte bezwaar?",
      "Wie is gehoord, wat diegene vond en in welke woorden.",
      Set.of("standpunt", "soort", "besloten", "vastgelegd")),
  ALTERNATIVES(
      "alternatieven",
      "Wat is er nog meer afgewogen?",
      "Alles wat is afgewogen en niet gekozen, met de reden.",
      Set.of("persoon", "rol", "soort", "besloten", "vastgelegd")),
  DEVIATIONS(
      "afwijkingen",
      "Van welke regels is afgeweken?",
      "Elke keer dat een besluit afweek van een regel uit het vak, met de uitleg.",
      Set.of("regel", "persoon", "rol", "soort", "besloten", "vastgelegd")),
  ROLES(
      "rollen-op-datum",
      "Wie had welke rol op een dag?",
      "De rollen op één dag, zoals het was en zoals het toen bekend was.",
      Set.of("persoon", "rol", "dag", "bekend")),
  OPEN(
      "wat-staat-open",
      "Wat staat open, en sinds wanneer?",
      "Wat nog moet gebeuren, wat te laat is en waarover nog niet is besloten. Op één dag, zoals het"
          + " was en zoals het toen bekend was.",
      Set.of("dag", "bekend", "openstaand", "eigenaar", "teLaat")),
  ONE_PROFESSIONAL(
      "besluiten-van-professional",
      "Wat besloot één professional?",
      "Alles wat één professional besliste of deed, in alle dossiers. Alleen met een doel. De"
          + " professional ziet dat het is gevraagd.",
      Set.of("professional", "soort", "besloten", "vastgelegd"));

  private final String path;
  private final String title;
  private final String about;
  private final Set<String> filters;

  Question(String path, String title, String about, Set<String> filters) {
    this.path = path;
    this.title = title;
    this.about = about;
    this.filters = filters;
  }

  static Optional<Question> at(String path) {
    return Arrays.stream(values()).filter(one -> one.path.equals(path)).findFirst();
  }

  /** Who objects is asked for first; any other stance has to be chosen. */
  Filter begin(Filter filter) {
    return this == OBJECTED && !filter.sent().containsKey("standpunt")
        ? filter.with("standpunt", Stance.OBJECTS.name())
        : filter;
  }

  /** The last part of its address. */
  public String path() {
    return path;
  }

  public String title() {
    return title;
  }

  public String about() {
    return about;
  }

  /** Whether the form of this question has that filter. */
  public boolean asks(String filter) {
    return filters.contains(filter);
  }

  /** Whether somebody with that account may ask it. */
  public boolean openTo(SignedIn who) {
    var watches = who.has(Role.SUPERVISOR) || who.has(Role.AUDITOR);
    return watches || (!namesSomebody() && who.has(Role.PROFESSIONAL));
  }

  /** Asked in the body of a request, since it names somebody. */
  public boolean namesSomebody() {
    return this == ONE_PROFESSIONAL;
  }
}
