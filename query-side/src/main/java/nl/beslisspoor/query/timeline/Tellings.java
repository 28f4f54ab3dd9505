package nl.beslisspoor.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.Id;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.query.table.SqlTime;
import nl.beslisspoor.query.timeline.Entry.Step;
import nl.beslisspoor.query.timeline.Entry.Telling;

/** What each kind of event tells: when it happened, who acted, whom it names. */
final class Tellings {

  private Tellings() {}

  static Telling of(CaseEvent event) {
    return switch (event) {
      case CaseOpened e -> plain(e.act().at(), e.act().by(), List.of(e.youth()));
      case PersonAdded e -> plain(e.act().at(), e.act().by(), List.of(e.person()));
      case ParentalAuthorityRecorded e ->
          plain(midnight(e.period().from()), e.person(), List.of(e.person()));
      case SupportFigureChosen e -> begun(e, e.support(), e.figure());
      case SupportFigureAccepted e -> said(e.saidAt(), e.support());
      case SupportFigureDeclined e -> said(e.saidAt(), e.support());
      case PartyHeard e -> heard(e);
      case SupportFigurePositioned e -> decision(e, e.support());
      case PositioningRefused e -> decision(e, e.support());
      case ConsentGiven e ->
          begun(e, e.consent(), e.terms().giver(), e.terms().about(), e.terms().recipient());
      case ConsentRefused e ->
          begun(e, e.consent(), e.terms().giver(), e.terms().about(), e.terms().recipient());
      case ConsentWithdrawn e -> decision(e, e.consent());
      case RoleAssigned e -> begun(e, e.role(), e.holder());
      case RoleChanged e -> decision(e, e.role());
      case RoleEnded e -> ended(e);
      case StepImported e -> imported(e);
    };
  }

  private static Telling plain(Instant at, PersonId actor, List<PersonId> people) {
    return new Telling(
        at,
        Optional.of(actor),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        people,
        Optional.empty());
  }

  /** The figure itself speaks; who that is, is known from the choice. */
  private static Telling said(Instant at, Id support) {
    return new Telling(
        at,
        Optional.empty(),
        Optional.empty(),
        Optional.of(support.value()),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static Telling heard(PartyHeard e) {
    return new Telling(
        e.hearing().on().map(Tellings::midnight).orElse(e.act().at()),
        Optional.of(e.hearing().party()),
        Optional.empty(),
        Optional.of(e.support().value()),
        Optional.empty(),
        List.of(e.hearing().party()),
        Optional.empty());
  }

  /**
   * A decision that begins a matter.
   *
   * @param about the persons of the matter, first the one whom it concerns
   */
  private static Telling begun(Decision e, Id matter, PersonId... about) {
    return decision(e, matter, Optional.of(about[0]), List.of(about));
  }

  /** A decision in a matter that began earlier. */
  private static Telling decision(Decision e, Id matter) {
    return decision(e, matter, Optional.empty(), List.of());
  }

  private static Telling ended(RoleEnded e) {
    return decision(e, e.role(), Optional.empty(), e.handedOverTo().stream().toList());
  }

  private static Telling decision(
      Decision e, Id matter, Optional<PersonId> introduces, List<PersonId> about) {
    var account = e.account();
    var decider = account.deciders().getFirst();
    return new Telling(
        account.decidedAt(),
        Optional.of(decider.person()),
        Optional.of(decider.role()),
        Optional.of(matter.value()),
        introduces,
        named(account, about),
        Optional.empty());
  }

  private static Telling imported(StepImported e) {
    return new Telling(
        e.moment(),
        e.actor(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        e.actor().stream().toList(),
        Optional.of(new Step(e.activity().text(), e.group().map(Label::text))));
  }

  private static List<PersonId> named(AccountabilityRecord account, Collection<PersonId> about) {
    var all = new LinkedHashSet<>(about);
    account.deciders().forEach(decider -> all.add(decider.person()));
    account.heard().stream().map(Hearing::party).forEach(all::add);
    account.backing().ifPresent(backing -> all.add(backing.by()));
    all.add(account.subject());
    return List.copyOf(all);
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(SqlTime.NETHERLANDS).toInstant();
  }
}
