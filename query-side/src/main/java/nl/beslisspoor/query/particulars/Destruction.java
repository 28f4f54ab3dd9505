package nl.beslisspoor.query.particulars;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionEvent.DestructionRefused;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request to destroy what a file says about people, with what came of it.
 *
 * @param decided the decision that somebody else has to confirm; null before it
 * @param answer what it was answered with in the end; null while it is open
 */
public record Destruction(
    DestructionRequested asked, @Nullable Decision decided, @Nullable Answer answer) {

  /**
   * The end of a request.
   *
   * @param by the decision; for {@link Outcome#OVERTAKEN} the one on another request
   */
  public record Answer(Outcome outcome, Decision by) {}

  /** How a request ends. */
  public enum Outcome {
    DESTROYED,
    REFUSED,
    /** Everything was destroyed on another request. */
    OVERTAKEN
  }

  /** The requests of a file in the order in which they were recorded. */
  public static List<Destruction> of(List<Told> told) {
    var all = new LinkedHashMap<DestructionId, Destruction>();
    for (var one : told) {
      if (one.event() instanceof DestructionEvent event) {
        switch (event) {
          case DestructionRequested e -> all.put(e.request(), new Destruction(e, null, null));
          case DestructionDecided e ->
              all.computeIfPresent(e.request(), (_, asked) -> asked.decidedBy(e));
          case DestructionConfirmed e -> all.replaceAll((_, asked) -> asked.confirmedBy(e));
          case DestructionRefused e ->
              all.computeIfPresent(e.request(), (_, asked) -> asked.answered(Outcome.REFUSED, e));
        }
      }
    }
    return List.copyOf(all.values());
  }

  public UUID request() {
    return asked.request().value();
  }

  /** The confirmed request by which what was asked is destroyed; empty when none is. */
  public Optional<UUID> confirmed() {
    return Optional.ofNullable(answer)
        .map(Answer::by)
        .filter(DestructionConfirmed.class::isInstance)
        .map(DestructionConfirmed.class::cast)
        .map(by -> by.request().value());
  }

  public boolean isOpen() {
    return answer == null;
  }

  /** How far it is, in the keys of words. */
  public String state() {
    if (answer == null) {
      return decided == null ? "asked" : "decided";
    }
    return answer.outcome().name().toLowerCase(Locale.ROOT);
  }

  /** By when it is answered. */
  public LocalDate due() {
    return asked.due();
  }

  /** Whether somebody decided it or recorded that, so that another has to confirm it. */
  public boolean isDecidedBy(UUID person) {
    return Optional.ofNullable(decided).stream()
        .flatMap(by ->
            Stream.concat(
                Stream.of(by.act().by()),
                by.account().deciders().stream().map(decider -> decider.person())))
        .map(PersonId::value)
        .anyMatch(person::equals);
  }

  /** Everybody whom the request names. */
  public Stream<UUID> people() {
    return Stream.concat(Stream.of(asked.requester()), asked.scope().persons().stream())
        .map(PersonId::value);
  }

  private Destruction decidedBy(Decision by) {
    return new Destruction(asked, by, answer);
  }

  private Destruction confirmedBy(DestructionConfirmed e) {
    if (asked.request().equals(e.request())) {
      return answered(Outcome.DESTROYED, e);
    }
    return e.scope().everything() && isOpen() ? answered(Outcome.OVERTAKEN, e) : this;
  }

  private Destruction answered(Outcome outcome, Decision by) {
    return new Destruction(asked, decided, new Answer(outcome, by));
  }
}
