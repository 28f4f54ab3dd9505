package nl.beslisspoor.command.resources;

import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.ResourceAnswer;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.AskId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ResourceEvent.ResourceRefused;
import nl.beslisspoor.events.catalogue.DecisionKind;

/** A team leader refuses what was asked, with reasons. */
public record RefuseResource(CaseId caseId, AskId ask, Grounds grounds) implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var answer = ResourceAnswer.of(file, act, DecisionKind.RESOURCE_REFUSED, ask, grounds);
    var asked = answer.asked();
    var kind = asked.kind();
    return List.of(
        new ResourceRefused(
            caseId,
            act,
            kind.category(),
            answer.matter().account(ResourceAnswer.QUESTION, "Geweigerd: " + kind.nl() + "."),
            ask,
            kind,
            asked.amount()));
  }
}
