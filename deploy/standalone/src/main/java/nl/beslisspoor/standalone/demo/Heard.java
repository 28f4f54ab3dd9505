package nl.beslisspoor.standalone.demo;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.HeardHow;
import nl.beslisspoor.events.catalogue.Stance;

/** What a party made known on a day that is still to be told, or why nothing. */
public record Heard(
    Someone party,
    Stance stance,
    Optional<HeardHow> how,
    Optional<String> words,
    Optional<String> whyNot,
    boolean impression) {

  Hearing on(LocalDate day) {
    return new Hearing(
        party.id(),
        stance,
        words.map(Narrative::new),
        how,
        Optional.of(day).filter(any -> stance.heard()),
        whyNot.map(Narrative::new),
        impression);
  }
}
