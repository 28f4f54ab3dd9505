package nl.beslisspoor.events;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** A positioned support figure is evaluated, again and again. */
public sealed interface EvaluationEvent extends CaseEvent {

  SupportId support();

  /**
   * The next evaluation was set for a day, in place of the one set before.
   *
   * @param why why the day was moved, if it was
   */
  record EvaluationPlanned(
      CaseId caseId,
      Act act,
      InformationCategory category,
      SupportId support,
      LocalDate on,
      Optional<Narrative> why)
      implements EvaluationEvent {}

  /**
   * An evaluation came to its conclusion. A hold or an end that it brings is an event of its own.
   *
   * @param next the day of the next one; empty when the support ends
   */
  record EvaluationConcluded(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      EvaluationId evaluation,
      SupportId support,
      Findings findings,
      EvaluationOutcome outcome,
      Optional<LocalDate> next)
      implements EvaluationEvent, Decision {}
}
