package nl.beslisspoor.command.opening;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.RecordRules;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.catalogue.DecisionKind;

/** A closed file is opened again, from the day of the decision on. */
public record ReopenCase(CaseId caseId, Grounds grounds) implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    RecordRules.FILE_IS_CLOSED.require(file);
    var youth = file.opening().youth().map(Opening.Person::id).orElse(act.by());
    var matter =
        Matter.of(file, act, DecisionKind.CASE_REOPENED, youth, grounds.decidedBy(act.by()));
    matter.require(DecisionRules.PROFESSIONAL_WITH_THE_FILE, matter).hearFirst(List.of(youth));
    return List.of(
        new CaseReopened(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            matter.account("Gaat het dossier weer open?", "Het dossier is heropend."),
            matter.day()));
  }
}
