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
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.catalogue.DecisionKind;

/** The second of two people confirms that what was asked is destroyed: from then on it is. */
public record ConfirmDestruction(CaseId caseId, DestructionId request, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var answer =
        DestructionAnswer.of(file, act, DecisionKind.DESTRUCTION_CONFIRMED, request, grounds);
    var matter = answer.confirmed();
    return List.of(
        new DestructionConfirmed(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            matter.account("Wordt vernietigd wat is gevraagd?", "Ja, het wordt vernietigd."),
            request,
            answer.asked().scope()));
  }
}
