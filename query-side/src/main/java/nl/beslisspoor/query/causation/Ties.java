package nl.beslisspoor.query.causation;

import static nl.beslisspoor.query.causation.Mark.Kind.ASK;
import static nl.beslisspoor.query.causation.Mark.Kind.CLOSED;
import static nl.beslisspoor.query.causation.Mark.Kind.CONSENT;
import static nl.beslisspoor.query.causation.Mark.Kind.DECISION;
import static nl.beslisspoor.query.causation.Mark.Kind.DESTRUCTION;
import static nl.beslisspoor.query.causation.Mark.Kind.PERSON;
import static nl.beslisspoor.query.causation.Mark.Kind.PLACED;
import static nl.beslisspoor.query.causation.Mark.Kind.PLACEMENT;
import static nl.beslisspoor.query.causation.Mark.Kind.QUESTION;
import static nl.beslisspoor.query.causation.Mark.Kind.RESTRICTION;
import static nl.beslisspoor.query.causation.Mark.Kind.ROLE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.AskId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionEvent.DestructionRefused;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.ResourceEvent.ResourceGranted;
import nl.beslisspoor.events.ResourceEvent.ResourceRefused;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.query.table.Days;

/**
 * What one event follows from by what it refers to, the most telling first, and by what later ones
 * find it.
 *
 * @param since from when what it leaves holds in the world; empty when the order of recording
 *     counts
 */
record Ties(List<Tie> follows, List<Mark> leaves, Optional<Instant> since) {

  private static final Ties NONE = new Ties(List.of(), List.of(), Optional.empty());

  static Ties of(CaseEvent event) {
    return switch (event) {
      case OpeningEvent e -> opening(e);
      case NetworkEvent e -> network(e);
      case SupportEvent e -> SupportTies.of(e);
      case EvaluationEvent e -> SupportTies.of(e);
      case ConsentEvent e -> consent(e);
      case StatementEvent e -> SupportTies.of(e);
      case RoleEvent e -> role(e);
      case PlacementEvent e -> placement(e);
      case ResourceEvent e -> resource(e);
      case RecordEvent e -> record(e);
      case DestructionEvent e -> destruction(e);
      case ImportEvent _ -> NONE;
    };
  }

  static Ties none() {
    return NONE;
  }

  Ties following(Tie... more) {
    return new Ties(Stream.concat(follows.stream(), Stream.of(more)).toList(), leaves, since);
  }

  Ties leaving(Mark... more) {
    return new Ties(follows, Stream.concat(leaves.stream(), Stream.of(more)).toList(), since);
  }

  Ties from(Instant moment) {
    return new Ties(follows, leaves, Optional.of(moment));
  }

  private static Ties opening(OpeningEvent event) {
    return switch (event) {
      case CaseOpened _ -> NONE;
      case PersonAdded e -> NONE.leaving(Mark.of(e, PERSON, e.person()));
      case ParentalAuthorityRecorded e -> NONE.following(names(e, e.person()));
      case PersonCorrected e ->
          NONE.following(Tie.entry(Link.CORRECTS, e.entry()))
              .leaving(Mark.of(e, PERSON, e.person()));
      case CaseClosed e -> NONE.leaving(Mark.of(e, CLOSED, e.caseId()));
      case CaseReopened e -> NONE.following(Tie.last(Link.REOPENS, Mark.of(e, CLOSED, e.caseId())));
    };
  }

  private static Ties network(NetworkEvent event) {
    return switch (event) {
      case NetworkPersonPlaced e ->
          NONE.following(
                  Tie.last(Link.REPLACES, Mark.of(e, PLACED, e.person())), names(e, e.person()))
              .leaving(Mark.of(e, PLACED, e.person()));
      case WhoQuestionAsked e -> NONE.leaving(Mark.of(e, QUESTION, e.caseId())).from(e.askedAt());
      case NoNetworkFound e -> NONE.following(answers(e, Days.end(e.on())));
      case NoSupportFigureForNow e -> NONE.following(answers(e, e.account().decidedAt()));
    };
  }

  private static Ties consent(ConsentEvent event) {
    return switch (event) {
      case ConsentGiven e -> consent(e, e.terms());
      case ConsentRefused e -> consent(e, e.terms());
      case ConsentWithdrawn e ->
          NONE.following(Tie.last(Link.WITHDRAWS, Mark.of(e, CONSENT, e.consent())))
              .leaving(Mark.of(e, CONSENT, e.consent()));
    };
  }

  /** Who may consent follows from who people are, and how old. */
  private static Ties consent(ConsentEvent e, ConsentTerms terms) {
    return NONE.following(names(e, terms.giver()), names(e, terms.about()))
        .leaving(Mark.of(e, CONSENT, e.consent()));
  }

  private static Ties role(RoleEvent event) {
    var role = Mark.of(event, ROLE, event.role());
    return switch (event) {
      case RoleAssigned e -> NONE.following(names(e, e.holder())).leaving(role);
      case RoleChanged _, RoleEnded _ -> NONE.following(Tie.last(Link.CHANGES, role)).leaving(role);
    };
  }

  private static Ties placement(PlacementEvent event) {
    var placement = Mark.of(event, PLACEMENT, event.caseId());
    return switch (event) {
      case PlacementDecided e ->
          NONE.following(Tie.held(Link.FOLLOWS, placement, Days.start(e.from())))
              .leaving(placement)
              .from(Days.start(e.from()));
      case OrdinaryLifeRestricted e ->
          NONE.following(Tie.held(Link.IN_PLACEMENT, placement, Days.start(e.period().from())))
              .following(e.cutOff().stream().map(one -> names(e, one)).toArray(Tie[]::new))
              .leaving(Mark.of(e, RESTRICTION, e.restriction()));
      case RestrictionLifted e ->
          NONE.following(Tie.last(Link.LIFTS, Mark.of(e, RESTRICTION, e.restriction())));
    };
  }

  private static Ties resource(ResourceEvent event) {
    return switch (event) {
      case NetworkContactRegistered e ->
          NONE.following(
              Stream.concat(Stream.of(e.by()), e.with().stream())
                  .map(one -> names(e, one))
                  .toArray(Tie[]::new));
      case ResourceAsked e -> NONE.following(names(e, e.by())).leaving(Mark.of(e, ASK, e.ask()));
      case ResourceGranted e -> answers(e, e.ask());
      case ResourceRefused e -> answers(e, e.ask());
      case ExpensePaid e -> answers(e, e.ask());
    };
  }

  private static Ties answers(ResourceEvent e, AskId ask) {
    var asked = Mark.of(e, ASK, ask);
    return NONE.following(Tie.last(Link.FOLLOWS, asked)).leaving(asked);
  }

  private static Ties record(RecordEvent event) {
    return switch (event) {
      case RecordCorrected e -> NONE.following(Tie.entry(Link.CORRECTS, e.entry()));
      case DecisionRevised e ->
          NONE.following(Tie.last(Link.REVISES, Mark.of(e, DECISION, e.replaced())));
    };
  }

  private static Ties destruction(DestructionEvent event) {
    var request = Mark.of(event, DESTRUCTION, event.request());
    return switch (event) {
      case DestructionRequested e -> NONE.following(names(e, e.requester())).leaving(request);
      case DestructionDecided _, DestructionConfirmed _, DestructionRefused _ ->
          NONE.following(Tie.last(Link.FOLLOWS, request)).leaving(request);
    };
  }

  /** The last question who matters that was asked by then. */
  static Tie answers(CaseEvent event, Instant then) {
    return Tie.held(Link.ANSWERS_QUESTION, Mark.of(event, QUESTION, event.caseId()), then);
  }

  static Tie names(CaseEvent event, PersonId person) {
    return Tie.last(Link.NAMES, Mark.of(event, PERSON, person));
  }
}
