package nl.beslisspoor.command.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Period;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/** Every answer to a question for consent, yes or no. */
public record Consents(PMap<ConsentId, Answered> answers) {

  /**
   * One giver's answer.
   *
   * @param on the day of the answer
   * @param given yes or no
   * @param stands the days on which the consent stands; cut when it is withdrawn
   * @param unable whether the youth was found unable to weigh the matter
   */
  public record Answered(
      ConsentTerms terms, LocalDate on, boolean given, Period stands, boolean unable) {

    /** Whether this is consent that stands on a day. */
    public boolean standsOn(LocalDate day) {
      return given && stands.covers(day);
    }

    /** Whether the same was asked: the same scope, about and for the same people. */
    public boolean asksTheSame(ConsentTerms other) {
      return terms.scope() == other.scope()
          && terms.about().equals(other.about())
          && terms.recipient().equals(other.recipient());
    }

    private Answered withdrawn(LocalDate day) {
      return new Answered(terms, on, given, stands.endingOn(day), unable);
    }
  }

  static Consents none() {
    return new Consents(OrderedPMap.empty());
  }

  Consents after(ConsentEvent event) {
    return switch (event) {
      case ConsentGiven e ->
          with(
              e.consent(),
              new Answered(e.terms(), day(e), true, e.terms().period(), e.inability().isPresent()));
      case ConsentRefused e ->
          with(
              e.consent(),
              new Answered(
                  e.terms(), day(e), false, e.terms().period(), e.inability().isPresent()));
      case ConsentWithdrawn e ->
          find(e.consent()).map(known -> with(e.consent(), known.withdrawn(e.on()))).orElse(this);
    };
  }

  public Optional<Answered> find(ConsentId id) {
    return Optional.ofNullable(answers.get(id));
  }

  public Stream<Answered> all() {
    return answers.values().stream();
  }

  private static LocalDate day(ConsentEvent event) {
    return Netherlands.dayOf(event.account().decidedAt());
  }

  private Consents with(ConsentId id, Answered answer) {
    return new Consents(answers.plus(id, answer));
  }
}
