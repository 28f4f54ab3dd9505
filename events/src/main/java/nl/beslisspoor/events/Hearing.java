package nl.beslisspoor.events;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.Stance;

/**
 * Whether and how one party was heard.
 *
 * @param stance chosen by the party
 * @param words the party's own words
 * @param on the day on which the party was heard
 * @param whyNot why the party was not asked or not reached
 * @param impression true when the stance is a professional's reading, not the party's own choice
 */
public record Hearing(
    PersonId party,
    Stance stance,
    Optional<Narrative> words,
    Optional<HeardHow> how,
    Optional<LocalDate> on,
    Optional<Narrative> whyNot,
    boolean impression) {

  /** A party who was not asked, with the reason. */
  public static Hearing notAsked(PersonId party, Narrative whyNot) {
    return new Hearing(
        party,
        Stance.NOT_ASKED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(whyNot),
        false);
  }

  /** A party who decided, and so spoke by deciding. */
  public static Hearing decided(PersonId party, LocalDate on) {
    return new Hearing(
        party,
        Stance.DECIDED,
        Optional.empty(),
        Optional.empty(),
        Optional.of(on),
        Optional.empty(),
        false);
  }
}
