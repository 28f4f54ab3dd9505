package nl.beslisspoor.query.timeline;

import static nl.beslisspoor.query.timeline.Telling.begun;
import static nl.beslisspoor.query.timeline.Telling.decision;
import static nl.beslisspoor.query.timeline.Telling.plain;
import static nl.beslisspoor.query.timeline.Telling.said;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.EvaluationEvent.EvaluationConcluded;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.Id;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.Label;
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
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
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
import nl.beslisspoor.query.timeline.Telling.Step;

/** What each kind of event tells: when it happened, who acted, whom it names. */
final class Tellings {

  private Tellings() {}

  static Telling of(CaseEvent event) {
    return switch (event) {
      case OpeningEvent e -> opening(e);
      case NetworkEvent e -> network(e);
      case SupportEvent e -> support(e);
      case EvaluationEvent e -> evaluation(e);
      case ConsentEvent e -> consent(e);
      case StatementEvent e -> statement(e);
      case RoleEvent e -> role(e);
      case PlacementEvent e -> placement(e);
      case ResourceEvent e -> ResourceSentences.telling(e);
      case RecordEvent e -> decision(e, List.of());
      case DestructionEvent e -> DestructionSentences.telling(e);
      case StepImported e -> imported(e);
    };
  }

  private static Telling opening(OpeningEvent event) {
    return switch (event) {
      case CaseOpened e -> plain(e.act().at(), e.act().by(), List.of(e.youth()));
      case PersonAdded e -> plain(e.act().at(), e.act().by(), List.of(e.person()));
      case ParentalAuthorityRecorded e ->
          plain(Days.start(e.period().from()), e.person(), List.of(e.person()));
      case PersonCorrected e -> decision(e, List.of(e.person()));
      case CaseClosed e -> decision(e, people(e.aftercare()));
      case CaseReopened e -> decision(e, List.of());
    };
  }

  private static Telling support(SupportEvent event) {
    return switch (event) {
      case SupportFigureChosen e -> begun(e, e.support(), e.figure());
      case SupportFigureAccepted e -> said(e.saidAt(), e.support());
      case SupportFigureDeclined e -> said(e.saidAt(), e.support());
      case PartyHeard e -> heard(e);
      case SupportFigurePositioned e -> decision(e, e.support());
      case PositioningRefused e -> decision(e, e.support());
      case SupportFigureHeld e -> decision(e, e.support());
      case SupportFigureResumed e -> decision(e, e.support());
      case SupportFigureEnded e -> decision(e, e.support(), people(e.aftercare()));
    };
  }

  private static Telling evaluation(EvaluationEvent event) {
    return switch (event) {
      case EvaluationPlanned e -> recorded(e, e.support(), List.of());
      case EvaluationConcluded e -> decision(e, e.support(), trusting(e.findings()));
    };
  }

  private static Telling consent(ConsentEvent event) {
    return switch (event) {
      case ConsentGiven e -> consent(e, e.terms());
      case ConsentRefused e -> consent(e, e.terms());
      case ConsentWithdrawn e -> decision(e, e.consent());
    };
  }

  private static Telling consent(ConsentEvent e, ConsentTerms terms) {
    return begun(e, e.consent(), terms.giver(), terms.about(), terms.recipient());
  }

  private static Telling statement(StatementEvent event) {
    return switch (event) {
      case ConsentStatementDrawnUp e -> recorded(e, e.support(), e.parties());
      case ConsentStatementSigned e -> signed(e);
    };
  }

  private static Telling role(RoleEvent event) {
    return switch (event) {
      case RoleAssigned e -> begun(e, e.role(), e.holder());
      case RoleChanged e -> decision(e, e.role());
      case RoleEnded e -> decision(e, e.role(), e.handedOverTo().stream().toList());
    };
  }

  private static Telling placement(PlacementEvent event) {
    return switch (event) {
      case PlacementDecided e -> decision(e, List.of());
      case OrdinaryLifeRestricted e -> decision(e, e.restriction(), e.cutOff());
      case RestrictionLifted e -> decision(e, e.restriction());
    };
  }

  private static Telling network(NetworkEvent event) {
    return switch (event) {
      case WhoQuestionAsked e -> plain(e.askedAt(), e.act().by(), e.of());
      case NetworkPersonPlaced e -> plain(e.act().at(), e.act().by(), List.of(e.person()));
      case NoNetworkFound e -> plain(Days.start(e.on()), e.act().by(), List.of());
      case NoSupportFigureForNow e -> decision(e, List.of());
    };
  }

  private static Telling heard(PartyHeard e) {
    var hearing = e.hearing();
    var at = hearing.on().map(Days::start).orElse(e.act().at());
    return plain(at, hearing.party(), List.of(hearing.party())).within(e.support());
  }

  private static Telling signed(ConsentStatementSigned e) {
    return plain(Days.start(e.on()), e.party(), List.of(e.party())).within(e.statement());
  }

  /** What a professional set down in a matter that began earlier. */
  private static Telling recorded(CaseEvent e, Id matter, List<PersonId> people) {
    return plain(e.act().at(), e.act().by(), people).within(matter);
  }

  private static Telling imported(StepImported e) {
    return plain(e.moment(), e.actor(), e.actor().stream().toList())
        .as(new Step(e.activity().text(), e.group().map(Label::text)));
  }

  private static List<PersonId> people(Optional<Aftercare> agreed) {
    return agreed.stream()
        .flatMap(after -> Stream.of(after.stays(), after.mayBeCalled()).flatMap(List::stream))
        .toList();
  }

  private static List<PersonId> trusting(Findings findings) {
    return findings.trust().stream()
        .flatMap(trust -> Stream.of(trust.given().of(), trust.in()))
        .toList();
  }
}
