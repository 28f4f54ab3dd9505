package nl.beslisspoor.events;

import nl.beslisspoor.events.catalogue.InformationCategory;

/** An event on the file of one youth at one organisation; one sealed file per slice. */
public sealed interface CaseEvent extends Event
    permits OpeningEvent,
        NetworkEvent,
        SupportEvent,
        ConsentEvent,
        StatementEvent,
        RoleEvent,
        EvaluationEvent,
        PlacementEvent,
        ResourceEvent,
        RecordEvent,
        DestructionEvent,
        ImportEvent {

  /** The stream type of case files in the log. */
  String STREAM_TYPE = "case";

  CaseId caseId();

  /** What kind of information this is; consent to share is given per category (Jeugdwet 7.3.11). */
  InformationCategory category();
}
