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
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.ConsentScope;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * Every answer to a question for consent, yes or no.
 *
 * @param byQuestion the same, by what was asked of whom
 */
public record Consents(
    PMap<ConsentId, Answered> answers, PMap<Asked, PMap<ConsentId, Answered>> byQuestion) {

  /** Who was asked for what: the scope, about and for whom. */
  record Asked(PersonId giver, ConsentScope scope, PersonId about, PersonId recipient) {

    private static Asked of(PersonId giver, ConsentTerms terms) {
      return new Asked(giver, terms.scope(), terms.about(), terms.recipient());
    }
  }

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

    private Answered withdrawn(LocalDate day) {
      return new Answered(terms, on, given, stands.endingOn(day), unable);
    }
  }

  static Consents none() {
    return new Consents(OrderedPMap.empty(), HashTreePMap.empty());
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

  /** What somebody answered to the same question: the same scope, about and for the same people. */
  public Stream<Answered> by(PersonId giver, ConsentTerms asked) {
    return byQuestion.getOrDefault(Asked.of(giver, asked), OrderedPMap.empty()).values().stream();
  }

  private static LocalDate day(ConsentEvent event) {
    return Netherlands.dayOf(event.account().decidedAt());
  }

  private Consents with(ConsentId id, Answered answer) {
    var question = Asked.of(answer.terms().giver(), answer.terms());
    var same = byQuestion.getOrDefault(question, OrderedPMap.empty());
    return new Consents(answers.plus(id, answer), byQuestion.plus(question, same.plus(id, answer)));
  }
}
