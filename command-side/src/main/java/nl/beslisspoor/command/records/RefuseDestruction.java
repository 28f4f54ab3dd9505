package nl.beslisspoor.command.records;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DestructionAnswer;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.DestructionEvent.DestructionRefused;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.catalogue.DecisionKind;

/**
 * What was asked is not destroyed, whether or not a first person decided to.
 *
 * @param interest whose interest stands against it, and which
 */
public record RefuseDestruction(
    CaseId caseId, DestructionId request, Narrative interest, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var answer =
        DestructionAnswer.of(file, act, DecisionKind.DESTRUCTION_REFUSED, request, grounds);
    var matter = answer.matter().hearFirst(answer.heardBeforeRefusing());
    return List.of(
        new DestructionRefused(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            matter.account("Wordt vernietigd wat is gevraagd?", "Nee, het blijft bewaard."),
            request,
            interest));
  }
}
