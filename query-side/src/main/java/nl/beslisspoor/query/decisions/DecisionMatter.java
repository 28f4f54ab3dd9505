package nl.beslisspoor.query.decisions;

import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.Id;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
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
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;

/**
 * What a decision is about: a support, consent, role, restriction, ask, person, request to destroy
 * or earlier decision; else the file itself.
 */
final class DecisionMatter {

  private DecisionMatter() {}

  static Id of(CaseEvent event) {
    return switch (event) {
      case OpeningEvent e -> opening(e);
      case NetworkEvent e -> e.caseId();
      case SupportEvent e -> e.support();
      case EvaluationEvent e -> e.support();
      case ConsentEvent e -> e.consent();
      case StatementEvent e -> e.statement();
      case RoleEvent e -> e.role();
      case PlacementEvent e -> placement(e);
      case ResourceEvent e -> resource(e);
      case RecordEvent e -> record(e);
      case DestructionEvent e -> e.request();
      case ImportEvent e -> e.caseId();
    };
  }

  private static Id opening(OpeningEvent event) {
    return switch (event) {
      case PersonCorrected e -> e.person();
      case PersonAdded e -> e.person();
      case ParentalAuthorityRecorded e -> e.person();
      case CaseOpened e -> e.caseId();
      case CaseClosed e -> e.caseId();
      case CaseReopened e -> e.caseId();
    };
  }

  private static Id placement(PlacementEvent event) {
    return switch (event) {
      case PlacementDecided e -> e.caseId();
      case OrdinaryLifeRestricted e -> e.restriction();
      case RestrictionLifted e -> e.restriction();
    };
  }

  private static Id resource(ResourceEvent event) {
    return switch (event) {
      case NetworkContactRegistered e -> e.contact();
      case ResourceAsked e -> e.ask();
      case ResourceGranted e -> e.ask();
      case ResourceRefused e -> e.ask();
      case ExpensePaid e -> e.ask();
    };
  }

  private static Id record(RecordEvent event) {
    return switch (event) {
      case RecordCorrected e -> e.caseId();
      case DecisionRevised e -> e.replaced();
    };
  }
}
