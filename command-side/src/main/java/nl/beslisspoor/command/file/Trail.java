package nl.beslisspoor.command.file;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;

/**
 * What was recorded in a file, entry by entry: enough to point at an entry or a decision later.
 * Immutable; adding an entry costs the same however long the trail is, finding one is linear.
 */
public final class Trail {

  private static final Trail EMPTY = new Trail(null, null, Set.of());

  /**
   * One entry.
   *
   * @param sequence place in the file, from 0
   * @param person whom the entry made known, or of whom it corrected what is known
   * @param decision what was decided by it
   * @param concerned whom else it is about, or who is heard in it
   * @param text whether something stands in it in free words
   */
  public record Entry(
      long sequence,
      PersonId recordedBy,
      Optional<PersonId> person,
      Optional<Decided> decision,
      Set<PersonId> concerned,
      boolean text) {

    /** Whom it is about: who was decided about or made known by it; empty for the file itself. */
    public Optional<PersonId> about() {
      return decision.map(Decided::subject).or(() -> person);
    }
  }

  /** A decision, by whom it was taken and in which roles. */
  public record Decided(
      DecisionId id,
      DecisionKind kind,
      PersonId subject,
      List<PersonId> deciders,
      Set<RoleKind> roles) {}

  private final Entry last;
  private final Trail before;
  private final Set<DecisionId> revised;

  private Trail(Entry last, Trail before, Set<DecisionId> revised) {
    this.last = last;
    this.before = before;
    this.revised = revised;
  }

  static Trail none() {
    return EMPTY;
  }

  Trail after(CaseEvent event) {
    var sequence = last == null ? 0 : last.sequence() + 1;
    var entry =
        new Entry(
            sequence,
            event.act().by(),
            person(event),
            decision(event),
            Contents.concerned(event),
            Contents.hasText(event));
    return new Trail(
        entry, this, event instanceof DecisionRevised e ? with(e.replaced()) : revised);
  }

  public Optional<Entry> entry(long sequence) {
    return find(entry -> entry.sequence() == sequence);
  }

  public Optional<Decided> decision(DecisionId id) {
    return find(entry -> entry.decision().filter(decided -> decided.id().equals(id)).isPresent())
        .flatMap(Entry::decision);
  }

  public boolean revised(DecisionId id) {
    return revised.contains(id);
  }

  private Optional<Entry> find(Predicate<Entry> wanted) {
    for (var at = this; at.last != null; at = at.before) {
      if (wanted.test(at.last)) {
        return Optional.of(at.last);
      }
    }
    return Optional.empty();
  }

  private Set<DecisionId> with(DecisionId replaced) {
    var all = new LinkedHashSet<>(revised);
    all.add(replaced);
    return Collections.unmodifiableSet(all);
  }

  private static Optional<PersonId> person(CaseEvent event) {
    return switch (event) {
      case PersonAdded e -> Optional.of(e.person());
      case PersonCorrected e -> Optional.of(e.person());
      case CaseOpened _,
          ParentalAuthorityRecorded _,
          CaseClosed _,
          CaseReopened _,
          NetworkEvent _,
          SupportEvent _,
          ConsentEvent _,
          StatementEvent _,
          RoleEvent _,
          EvaluationEvent _,
          PlacementEvent _,
          ResourceEvent _,
          RecordEvent _,
          DestructionEvent _,
          ImportEvent _ ->
          Optional.empty();
    };
  }

  private static Optional<Decided> decision(CaseEvent event) {
    return event instanceof Decision decision
        ? Optional.of(decided(decision.account()))
        : Optional.empty();
  }

  private static Decided decided(AccountabilityRecord account) {
    return new Decided(
        account.decision(),
        account.kind(),
        account.subject(),
        account.deciders().stream().map(Decider::person).toList(),
        account.deciders().stream().map(Decider::role).collect(Collectors.toUnmodifiableSet()));
  }
}
