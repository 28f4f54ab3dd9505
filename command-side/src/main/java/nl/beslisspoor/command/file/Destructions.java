package nl.beslisspoor.command.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionEvent.DestructionRefused;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.DestructionGround;
import org.pcollections.OrderedPMap;
import org.pcollections.OrderedPSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What it was asked to destroy, how far each request is, and what is destroyed since.
 *
 * @param open the requests without an answer; when everything is destroyed all are answered
 * @param known every request there ever was
 */
public record Destructions(
    PMap<DestructionId, Asked> open, PSet<DestructionId> known, Destroyed destroyed) {

  /**
   * A request without an answer.
   *
   * @param decidedBy everybody who decided to destroy or recorded that; nobody before the decision
   * @param decidedAt when that was decided; empty before the decision
   */
  public record Asked(
      PersonId requester,
      LocalDate on,
      DestructionGround ground,
      DestructionScope scope,
      Set<PersonId> decidedBy,
      Optional<Instant> decidedAt) {

    /** Whether the first of two people decided. */
    public boolean isDecided() {
      return !decidedBy.isEmpty();
    }

    private Asked decided(Decision decision) {
      return new Asked(
          requester,
          on,
          ground,
          scope,
          hands(decision),
          Optional.of(decision.account().decidedAt()));
    }
  }

  static Destructions none() {
    return new Destructions(OrderedPMap.empty(), OrderedPSet.empty(), Destroyed.nothing());
  }

  Destructions after(DestructionEvent event) {
    return switch (event) {
      case DestructionRequested e ->
          new Destructions(
              open.plus(
                  e.request(),
                  new Asked(
                      e.requester(),
                      e.requestedOn(),
                      e.ground(),
                      e.scope(),
                      Set.of(),
                      Optional.empty())),
              known.plus(e.request()),
              destroyed);
      case DestructionDecided e ->
          find(e.request())
              .map(asked ->
                  new Destructions(open.plus(e.request(), asked.decided(e)), known, destroyed))
              .orElse(this);
      case DestructionConfirmed e ->
          new Destructions(
              e.scope().everything() ? OrderedPMap.empty() : open.minus(e.request()),
              known,
              destroyed.and(e.scope()));
      case DestructionRefused e -> new Destructions(open.minus(e.request()), known, destroyed);
    };
  }

  /** A request that has no answer yet. */
  public Optional<Asked> find(DestructionId id) {
    return Optional.ofNullable(open.get(id));
  }

  /** Whether an open request asks to destroy what that entry says. */
  public boolean asks(long entry) {
    return open.values().stream()
        .map(Asked::scope)
        .anyMatch(scope -> scope.everything() || scope.entries().contains(entry));
  }

  /** Everybody by whose hand a decision is: who decided, and who recorded it. */
  private static Set<PersonId> hands(Decision decision) {
    return hands(
        decision.account().deciders().stream().map(Decider::person).toList(), decision.act());
  }

  /** Everybody by whose hand a decision would be: who decides, and who records it. */
  public static Set<PersonId> hands(List<PersonId> deciders, Act act) {
    return Stream.concat(deciders.stream(), Stream.of(act.by()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
