package nl.beslisspoor.query.questions;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.causation.Chain;

/** What can be asked across files (domain, section 10). */
public enum Question {
  DECIDED("wie-besliste", "persoon", "rol", "soort", "besloten", "vastgelegd"),
  OBJECTED("wie-maakte-bezwaar", "standpunt", "soort", "besloten", "vastgelegd"),
  ALTERNATIVES("alternatieven", "persoon", "rol", "soort", "besloten", "vastgelegd"),
  DEVIATIONS("afwijkingen", "regel", "persoon", "rol", "soort", "besloten", "vastgelegd"),
  ROLES("rollen-op-datum", "persoon", "rol", "dag", "bekend"),
  OPEN("wat-staat-open", "dag", "bekend", "openstaand", "eigenaar", "teLaat"),
  AFTERWARDS(
      "later-anders", "vervolg", "persoon", "rol", "soort", "bekend", "besloten", "vastgelegd"),
  WAITING("hoe-lang-duurde-het", "vorm", "positie", "dag", "bekend", "besloten", "vastgelegd"),
  VOICE("wat-zei-de-jeugdige", "besloten", "vastgelegd"),
  CHAIN("wat-volgde-waaruit", "kant", "bekend"),
  GROUNDS("rust-op-twijfel", "twijfel", "soort", "bekend", "besloten", "vastgelegd"),
  RESOURCES(
      "tijd-geld-en-rugdekking",
      "persoon",
      "middel",
      "stand",
      "dag",
      "bekend",
      "besloten",
      "vastgelegd"),
  NETWORK_TIME("tijd-met-het-netwerk", "besloten", "vastgelegd"),
  ONE_PROFESSIONAL("besluiten-van-professional", "professional", "soort", "besloten", "vastgelegd");

  private final String path;
  private final Set<String> filters;

  Question(String path, String... filters) {
    this.path = path;
    this.filters = Set.of(filters);
  }

  static Optional<Question> at(String path) {
    return Arrays.stream(values()).filter(one -> one.path.equals(path)).findFirst();
  }

  /**
   * Who objects is asked for first, and what followed from a decision; anything else has to be
   * chosen.
   */
  Filter begin(Filter filter) {
    if (this == OBJECTED && !filter.sent().containsKey("standpunt")) {
      return filter.with("standpunt", Stance.OBJECTS.name());
    }
    return this == CHAIN && !filter.has("kant")
        ? filter.with("kant", Chain.Side.FOLLOWED.name())
        : filter;
  }

  /** The last part of its address. */
  public String path() {
    return path;
  }

  /** The key of the question itself. */
  public String title() {
    return "questions.ask." + path;
  }

  /** The key of what its answers tell. */
  public String about() {
    return "questions.about." + path;
  }

  /** The key of which links are counted, for a question that {@link #follows} them. */
  public String counted() {
    return "questions.counted." + path;
  }

  /** The key of where a question is asked that is {@link #aboutOne}. */
  public String where() {
    return "questions.where." + path;
  }

  /** Whether its answers go along links between entries. */
  public boolean follows() {
    return this == CHAIN || this == GROUNDS;
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

  /** Whether it is asked about one file or one entry, never across files. */
  public boolean aboutOne() {
    return this == VOICE || this == CHAIN;
  }

  /** The field that has to name what it is about and does not; empty when nothing is missing. */
  Optional<String> missing(Filter filter) {
    var entry = filter.has("dossier") && filter.has("volgnummer");
    return switch (this) {
      case VOICE -> Optional.of("dossier").filter(field -> !filter.has(field));
      case CHAIN -> Optional.of("besluit").filter(field -> !filter.has(field) && !entry);
      case DECIDED,
          OBJECTED,
          ALTERNATIVES,
          DEVIATIONS,
          ROLES,
          OPEN,
          AFTERWARDS,
          WAITING,
          GROUNDS,
          RESOURCES,
          NETWORK_TIME,
          ONE_PROFESSIONAL ->
          Optional.empty();
    };
  }

  /** Asked in the body of a request, since it names somebody. */
  public boolean namesSomebody() {
    return this == ONE_PROFESSIONAL;
  }
}
