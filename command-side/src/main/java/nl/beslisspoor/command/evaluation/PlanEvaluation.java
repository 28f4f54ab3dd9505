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
import nl.beslisspoor.command.rules.EvaluationRules.Planned;
import nl.beslisspoor.command.rules.RecordRules;
import nl.beslisspoor.command.rules.RecordRules.Arranged;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.EvaluationEvent.EvaluationPlanned;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.SupportId;

/** The next evaluation of a positioned figure is set for a day. */
public record PlanEvaluation(
    CaseId caseId, SupportId support, LocalDate on, Optional<Narrative> why)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by()));
    RecordRules.NOT_CLOSED_THEN.require(new Arranged(file, Netherlands.dayOf(act.at())));
    EvaluationRules.SUPPORT_IS_POSITIONED.require(file.supports().find(support));
    EvaluationRules.PLANNED_FOR_LATER.require(new Planned(on, act));
    return List.of(new EvaluationPlanned(caseId, act, NETWORK, support, on, why));
  }
}
