package nl.beslisspoor.command.records;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DestructionAnswer;
import nl.beslisspoor.command.rules.DestructionRules;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.DestructionEvent.DestructionDecided;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.catalogue.DecisionKind;

/** The first of two people decides to destroy what was asked; nothing is destroyed by it yet. */
public record DecideDestruction(CaseId caseId, DestructionId request, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var answer =
        DestructionAnswer.of(file, act, DecisionKind.DESTRUCTION_DECIDED, request, grounds);
    var matter =
        answer
            .matter()
            .require(DestructionRules.DECIDED_ONCE, answer.asked())
            .hearFirst(answer.heardBeforeDestroying());
    return List.of(
        new DestructionDecided(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            matter.account(
                "Wordt vernietigd wat is gevraagd?", "Ja, als iemand anders het bevestigt."),
            request));
  }
}
