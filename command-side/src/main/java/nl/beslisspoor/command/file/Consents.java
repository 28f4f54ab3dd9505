package nl.beslisspoor.command.file;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.ConsentScope;

/** The consents that were given, each for the period in which it stands. */
public record Consents(Map<ConsentId, ConsentTerms> given) {

  static Consents none() {
    return new Consents(Map.of());
  }

  Consents after(ConsentEvent event) {
    return switch (event) {
      case ConsentGiven e -> with(e.consent(), e.terms());
      case ConsentRefused e -> this;
      case ConsentWithdrawn e ->
          find(e.consent()).map(terms -> with(e.consent(), ended(terms, e.on()))).orElse(this);
    };
  }

  public Optional<ConsentTerms> find(ConsentId id) {
    return Optional.ofNullable(given.get(id));
  }

  /**
   * Whether somebody may, on a day, receive information about a person on that person's consent.
   */
  public boolean allowsSharing(PersonId about, PersonId recipient, LocalDate day) {
    return given.values().stream()
        .filter(terms -> terms.scope() == ConsentScope.SHARING)
        .filter(terms -> terms.about().equals(about) && terms.recipient().equals(recipient))
        .anyMatch(terms -> terms.period().covers(day));
  }

  private static ConsentTerms ended(ConsentTerms terms, LocalDate on) {
    return new ConsentTerms(
        terms.giver(),
        terms.about(),
        terms.scope(),
        terms.recipient(),
        terms.purpose(),
        terms.categories(),
        terms.period().endingOn(on));
  }

  private Consents with(ConsentId id, ConsentTerms terms) {
    var all = new LinkedHashMap<>(given);
    all.put(id, terms);
    return new Consents(Collections.unmodifiableMap(all));
  }
}
