package nl.beslisspoor.command.resources;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Resources.Asked;
import nl.beslisspoor.command.rules.ResourceAnswer;
import nl.beslisspoor.command.rules.ResourceRules;
import nl.beslisspoor.command.rules.ResourceRules.Counted;
import nl.beslisspoor.command.rules.ResourceRules.Granting;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.AskId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ResourceEvent.ResourceGranted;
import nl.beslisspoor.events.catalogue.DecisionKind;

/**
 * A team leader grants what was asked, or a part of it.
 *
 * @param amount how much of what was asked; none for backing
 */
public record GrantResource(CaseId caseId, AskId ask, Optional<Long> amount, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var answer = ResourceAnswer.of(file, act, DecisionKind.RESOURCE_GRANTED, ask, grounds);
    var asked = answer.asked();
    var matter =
        answer
            .matter()
            .require(ResourceRules.HOW_MUCH, new Counted(asked.kind(), amount))
            .require(ResourceRules.WITHIN_ASKED, new Granting(asked, amount));
    return List.of(
        new ResourceGranted(
            caseId,
            act,
            asked.kind().category(),
            matter.account(ResourceAnswer.QUESTION, outcome(asked)),
            ask,
            asked.kind(),
            asked.amount(),
            amount));
  }

  private String outcome(Asked asked) {
    var whole = asked.amount().equals(amount);
    return (whole ? "Toegekend: " : "Deels toegekend: ") + asked.kind().nl() + ".";
  }
}
