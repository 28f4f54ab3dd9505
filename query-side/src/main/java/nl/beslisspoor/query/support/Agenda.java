package nl.beslisspoor.query.support;

import static nl.beslisspoor.query.support.MatterKind.ASK_AGAIN;
import static nl.beslisspoor.query.support.MatterKind.DESTRUCTION_ASKED;
import static nl.beslisspoor.query.support.MatterKind.EVALUATION;
import static nl.beslisspoor.query.support.MatterKind.HOLD_TALK;
import static nl.beslisspoor.query.support.MatterKind.RESTRICTION_ENDS;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.query.table.Days;

/** What the events of one file set a day for, and whether it was done. */
final class Agenda {

  /** The talk with youth and figure comes within this many days of a hold. */
  private static final int DAYS_TO_TALK = 14;

  /** The end of a restriction is announced this long before. */
  private static final int DAYS_BEFORE_END = 14;

  private final Map<Long, Matter> matters = new LinkedHashMap<>();

  void put(Matter matter) {
    matters.put(matter.place(), matter);
  }

  List<Matter> all() {
    return List.copyOf(matters.values());
  }

  void apply(SupportEvent event, FigureRow figure, Recorded at) {
    switch (event) {
      case SupportFigureChosen e -> answered(day(e), one -> !one.days().since().isAfter(day(e)));
      case SupportFigurePositioned e -> new EvaluationDays(this, figure, at).rhythm(day(e));
      case SupportFigureHeld e -> held(e, figure, at);
      case SupportFigureResumed e -> settle(HOLD_TALK, figure.support(), day(e));
      case SupportFigureEnded e -> ended(figure, day(e));
      case SupportFigureAccepted _,
          SupportFigureDeclined _,
          PartyHeard _,
          PositioningRefused _ -> {}
    }
  }

  void apply(EvaluationEvent event, FigureRow figure, Recorded at) {
    new EvaluationDays(this, figure, at).apply(event);
    if (event instanceof EvaluationConcluded e) {
      settle(
          one -> one.is(HOLD_TALK, figure.support()) && !one.days().since().isAfter(day(e)),
          day(e));
    }
  }

  /** Who is wanted was asked on a day: nobody has to ask again for what was said before it. */
  void asked(LocalDate day) {
    answered(day, one -> one.days().since().isBefore(day));
  }

  /** Nobody is wanted for now; asking again is never late. */
  void apply(NoSupportFigureForNow e, Recorded at) {
    var day = Days.of(e.account().decidedAt());
    answered(day, one -> !one.days().since().isAfter(day));
    e.askAgainOn()
        .map(again -> new Matter.Days(day, again, Optional.of(again), Optional.empty()))
        .map(days ->
            new Matter(
                Origin.of(e.caseId().value(), at),
                ASK_AGAIN,
                e.account().decision().value(),
                e.account().subject().value(),
                days))
        .ifPresent(this::put);
  }

  /** A restriction that reaches its end is over by itself. */
  void apply(OrdinaryLifeRestricted e, Recorded at) {
    var from = e.period().from();
    e.period()
        .until()
        .map(until ->
            new Matter.Days(
                from,
                latest(from, until.minusDays(DAYS_BEFORE_END)),
                Optional.of(until),
                Optional.of(until.plusDays(1))))
        .map(days ->
            new Matter(
                Origin.of(e.caseId().value(), at),
                RESTRICTION_ENDS,
                e.restriction().value(),
                e.account().subject().value(),
                days))
        .ifPresent(this::put);
  }

  /** Asked to destroy: destroyed or refused within the term that the law sets for its ground. */
  void apply(DestructionRequested e, Recorded at) {
    var days =
        new Matter.Days(e.requestedOn(), e.requestedOn(), Optional.of(e.due()), Optional.empty());
    put(
        new Matter(
            Origin.of(e.caseId().value(), at),
            DESTRUCTION_ASKED,
            e.request().value(),
            e.requester().value(),
            days));
  }

  /** When everything is destroyed, nothing is owed any more: nothing can be recorded of it. */
  void apply(DestructionConfirmed e) {
    settle(
        one ->
            one.is(DESTRUCTION_ASKED, e.request().value())
                || e.scope().everything() && one.kind().outlivesCare(),
        day(e));
  }

  /** Nothing of that kind is open on it any more from that day on. */
  void settle(MatterKind kind, UUID about, LocalDate from) {
    settle(one -> one.is(kind, about), from);
  }

  private void answered(LocalDate day, Predicate<Matter> which) {
    settle(which.and(one -> one.kind() == ASK_AGAIN), day);
  }

  void settle(Predicate<Matter> which, LocalDate from) {
    all().stream().filter(which).map(one -> one.settledBy(from)).forEach(this::put);
  }

  private void ended(FigureRow figure, LocalDate day) {
    settle(HOLD_TALK, figure.support(), day);
    settle(EVALUATION, figure.support(), day);
  }

  /** The talk stays due until the position is decided on anew; that its day passes is no talk. */
  private void held(SupportFigureHeld e, FigureRow figure, Recorded at) {
    var day = day(e);
    var due = e.talkOn().orElse(day.plusDays(DAYS_TO_TALK));
    settle(HOLD_TALK, figure.support(), day);
    var days = new Matter.Days(day, day, Optional.of(due), Optional.empty());
    put(matter(figure, HOLD_TALK, days, at));
  }

  static Matter matter(FigureRow figure, MatterKind kind, Matter.Days days, Recorded at) {
    var origin = Origin.of(figure.chosen().file(), at);
    return new Matter(origin, kind, figure.support(), figure.figure(), days);
  }

  static LocalDate day(Decision decision) {
    return Days.of(decision.account().decidedAt());
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
