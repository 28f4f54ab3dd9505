package nl.beslisspoor.standalone.demo.telling;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.Stance;

/**
 * What a party made known, in person unless told otherwise, or why nothing.
 *
 * @param on empty for the day of the sitting
 */
public record Heard(
    Someone party,
    Stance stance,
    Optional<HeardHow> how,
    Optional<String> words,
    Optional<String> whyNot,
    boolean impression,
    Optional<LocalDate> on) {

  static Heard of(Someone party, Stance stance, String words) {
    return silent(party, stance).saying(words);
  }

  static Heard silent(Someone party, Stance stance) {
    return new Heard(
        party,
        stance,
        Optional.of(HeardHow.IN_PERSON),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  static Heard nothing(Someone party, Stance stance, String whyNot) {
    return new Heard(
        party,
        stance,
        Optional.empty(),
        Optional.empty(),
        Optional.of(whyNot),
        false,
        Optional.empty());
  }

  public Heard byPhone() {
    return in(HeardHow.PHONE);
  }

  public Heard inWriting() {
    return in(HeardHow.WRITTEN);
  }

  /** On another day than that of the sitting. */
  public Heard on(LocalDate day) {
    return new Heard(party, stance, how, words, whyNot, impression, Optional.of(day));
  }

  private Heard in(HeardHow other) {
    return new Heard(party, stance, Optional.of(other), words, whyNot, impression, on);
  }

  private Heard saying(String text) {
    return new Heard(party, stance, how, Optional.of(text), whyNot, impression, on);
  }

  Heard asImpression() {
    return new Heard(party, stance, how, words, whyNot, true, on);
  }

  Hearing hearing(LocalDate sitting) {
    return new Hearing(
        party.id(),
        stance,
        words.map(Narrative::new),
        how,
        Optional.of(on.orElse(sitting)).filter(any -> stance.heard()),
        whyNot.map(Narrative::new),
        impression);
  }
}
