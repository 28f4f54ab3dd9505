package nl.beslisspoor.command.records;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.RecordRules;
import nl.beslisspoor.command.rules.RecordRules.Revising;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RevisionManner;

/** A decision of a professional gives way to this one: revised by the same, or overruled. */
public record ReviseDecision(
    CaseId caseId, DecisionId replaced, RevisionManner manner, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    var standing =
        file.trail().decision(replaced).filter(known -> !file.trail().revised(known.id()));
    RecordRules.DECISION_EXISTS.require(standing);
    var first = standing.orElseThrow();
    RecordRules.NOBODY_OVERRULES.require(first);
    RecordRules.DESTRUCTION_IS_NOT_REVISED.require(first);
    var matter =
        Matter.of(
            file, act, DecisionKind.DECISION_REVISED, first.subject(), grounds.decidedBy(act.by()));
    matter
        .decidedAs(RecordRules.HIGHER)
        .require(RecordRules.HIGHER_MANDATE, new Revising(matter, first, manner))
        .expect(RecordRules.MORAL_DELIBERATION_HELD, matter)
        .hearFirst(first.deciders());
    return List.of(
        new DecisionRevised(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            matter.account("Blijft dit besluit staan?", "Besluit " + manner.nl() + "."),
            replaced,
            manner));
  }
}
