package nl.beslisspoor.events.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;

/** Which class reads and writes which event type, in its current version. */
final class EventNames {

  /** A row of the table. */
  record Named(String type, int version, Class<? extends Event> shape) {

    Name name() {
      return new Name(type, Integer.toString(version));
    }
  }

  static final List<Named> ALL =
      List.of(
          new Named("case-opened", 1, OpeningEvent.CaseOpened.class),
          new Named("person-added", 1, OpeningEvent.PersonAdded.class),
          new Named("parental-authority-recorded", 1, OpeningEvent.ParentalAuthorityRecorded.class),
          new Named("person-corrected", 1, OpeningEvent.PersonCorrected.class),
          new Named("case-closed", 1, OpeningEvent.CaseClosed.class),
          new Named("case-reopened", 1, OpeningEvent.CaseReopened.class),
          new Named("who-question-asked", 1, NetworkEvent.WhoQuestionAsked.class),
          new Named("network-person-placed", 1, NetworkEvent.NetworkPersonPlaced.class),
          new Named("no-network-found", 1, NetworkEvent.NoNetworkFound.class),
          new Named("no-support-figure-for-now", 1, NetworkEvent.NoSupportFigureForNow.class),
          new Named("support-figure-chosen", 1, SupportEvent.SupportFigureChosen.class),
          new Named("support-figure-accepted", 2, SupportEvent.SupportFigureAccepted.class),
          new Named("support-figure-declined", 1, SupportEvent.SupportFigureDeclined.class),
          new Named("party-heard", 1, SupportEvent.PartyHeard.class),
          new Named("support-figure-positioned", 1, SupportEvent.SupportFigurePositioned.class),
          new Named("positioning-refused", 1, SupportEvent.PositioningRefused.class),
          new Named("support-figure-held", 1, SupportEvent.SupportFigureHeld.class),
          new Named("support-figure-resumed", 1, SupportEvent.SupportFigureResumed.class),
          new Named("support-figure-ended", 1, SupportEvent.SupportFigureEnded.class),
          new Named("evaluation-planned", 1, EvaluationEvent.EvaluationPlanned.class),
          new Named("evaluation-concluded", 1, EvaluationEvent.EvaluationConcluded.class),
          new Named("consent-given", 1, ConsentEvent.ConsentGiven.class),
          new Named("consent-refused", 1, ConsentEvent.ConsentRefused.class),
          new Named("consent-withdrawn", 1, ConsentEvent.ConsentWithdrawn.class),
          new Named("consent-statement-drawn-up", 1, StatementEvent.ConsentStatementDrawnUp.class),
          new Named("consent-statement-signed", 1, StatementEvent.ConsentStatementSigned.class),
          new Named("role-assigned", 1, RoleEvent.RoleAssigned.class),
          new Named("role-changed", 1, RoleEvent.RoleChanged.class),
          new Named("role-ended", 1, RoleEvent.RoleEnded.class),
          new Named("placement-decided", 1, PlacementEvent.PlacementDecided.class),
          new Named("ordinary-life-restricted", 1, PlacementEvent.OrdinaryLifeRestricted.class),
          new Named("restriction-lifted", 1, PlacementEvent.RestrictionLifted.class),
          new Named("network-contact-registered", 1, ResourceEvent.NetworkContactRegistered.class),
          new Named("resource-asked", 1, ResourceEvent.ResourceAsked.class),
          new Named("resource-granted", 1, ResourceEvent.ResourceGranted.class),
          new Named("resource-refused", 1, ResourceEvent.ResourceRefused.class),
          new Named("expense-paid", 1, ResourceEvent.ExpensePaid.class),
          new Named("record-corrected", 1, RecordEvent.RecordCorrected.class),
          new Named("decision-revised", 1, RecordEvent.DecisionRevised.class),
          new Named("destruction-requested", 1, DestructionEvent.DestructionRequested.class),
          new Named("destruction-decided", 1, DestructionEvent.DestructionDecided.class),
          new Named("destruction-confirmed", 1, DestructionEvent.DestructionConfirmed.class),
          new Named("destruction-refused", 1, DestructionEvent.DestructionRefused.class),
          new Named("step-imported", 1, ImportEvent.StepImported.class));

  private static final Map<String, Named> BY_TYPE =
      ALL.stream().collect(Collectors.toMap(Named::type, Function.identity()));

  private static final Map<Class<?>, Named> BY_SHAPE =
      ALL.stream().collect(Collectors.toMap(Named::shape, Function.identity()));

  private EventNames() {}

  static Optional<Named> ofType(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  /**
   * @throws IllegalArgumentException when the event has no name yet
   */
  static Named of(Class<? extends Event> shape) {
    return Optional.ofNullable(BY_SHAPE.get(shape))
        .orElseThrow(() -> new IllegalArgumentException(shape + " has no name in the log"));
  }
}
