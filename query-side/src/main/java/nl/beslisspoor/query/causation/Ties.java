package nl.beslisspoor.query.causation;

import static nl.beslisspoor.query.causation.Mark.Kind.CLOSED;
import static nl.beslisspoor.query.causation.Mark.Kind.CONSENT;
import static nl.beslisspoor.query.causation.Mark.Kind.DECISION;
import static nl.beslisspoor.query.causation.Mark.Kind.PERSON;
import static nl.beslisspoor.query.causation.Mark.Kind.PLACED;
import static nl.beslisspoor.query.causation.Mark.Kind.RESTRICTION;
import static nl.beslisspoor.query.causation.Mark.Kind.ROLE;

import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ConsentTerms;
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
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;

/**
 * What one event follows from by what it refers to, the most telling first, and by what later ones
 * find it.
 */
record Ties(List<Tie> follows, List<Mark> leaves) {

  private static final Ties NONE = new Ties(List.of(), List.of());

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
      case RecordEvent e -> record(e);
      case ImportEvent _ -> NONE;
    };
  }

  static Ties none() {
    return NONE;
  }

  Ties following(Tie... more) {
    return new Ties(Stream.concat(follows.stream(), Stream.of(more)).toList(), leaves);
  }

  Ties leaving(Mark... more) {
    return new Ties(follows, Stream.concat(leaves.stream(), Stream.of(more)).toList());
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
      case WhoQuestionAsked _, NoNetworkFound _, NoSupportFigureForNow _ -> NONE;
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
    return switch (event) {
      case PlacementDecided _ -> NONE;
      case OrdinaryLifeRestricted e ->
          NONE.following(e.cutOff().stream().map(one -> names(e, one)).toArray(Tie[]::new))
              .leaving(Mark.of(e, RESTRICTION, e.restriction()));
      case RestrictionLifted e ->
          NONE.following(Tie.last(Link.LIFTS, Mark.of(e, RESTRICTION, e.restriction())));
    };
  }

  private static Ties record(RecordEvent event) {
    return switch (event) {
      case RecordCorrected e -> NONE.following(Tie.entry(Link.CORRECTS, e.entry()));
      case DecisionRevised e ->
          NONE.following(Tie.last(Link.REVISES, Mark.of(e, DECISION, e.replaced())));
    };
  }

  static Tie names(CaseEvent event, PersonId person) {
    return Tie.last(Link.NAMES, Mark.of(event, PERSON, person));
  }
}
