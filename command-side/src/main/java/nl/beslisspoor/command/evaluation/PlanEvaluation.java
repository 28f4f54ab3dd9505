package nl.beslisspoor.command.evaluation;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Netherlands;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.EvaluationRules;
import nl.beslisspoor.command.rules.Planning;
import nl.beslisspoor.command.rules.RecordRules;
import nl.beslisspoor.command.rules.RecordRules.Arranged;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.SupportId;

/**
 * A professional sets the next evaluation of a positioned figure for a day.
 *
 * @param why why the day is another; owed when the one that stood has passed, or when the new one
 *     lies beyond the rhythm of the form
 */
public record PlanEvaluation(
    CaseId caseId, SupportId support, LocalDate on, Optional<Narrative> why)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by()));
    RecordRules.NOT_CLOSED_THEN.require(new Arranged(file, Netherlands.dayOf(act.at())));
    var evaluated = file.supports().find(support);
    EvaluationRules.SUPPORT_IS_POSITIONED.require(evaluated);
    var planning = new Planning(file, evaluated.orElseThrow(), on, why, act);
    EvaluationRules.PLANNED_BY_PROFESSIONAL.require(planning);
    EvaluationRules.PLANNED_FOR_LATER.require(planning);
    EvaluationRules.LATE_EVALUATION_HAS_REASON.require(planning);
    EvaluationRules.FAR_EVALUATION_HAS_REASON.require(planning);
    return List.of(new EvaluationPlanned(caseId, act, NETWORK, support, on, why));
  }
}
