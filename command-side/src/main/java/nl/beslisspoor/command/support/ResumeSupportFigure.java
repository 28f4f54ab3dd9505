package nl.beslisspoor.command.support;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.EvaluationRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.DecisionKind;

/** The hold is over: the figure has its position and view back. */
public record ResumeSupportFigure(CaseId caseId, SupportId support, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var held = StandingSupport.required(file, support, EvaluationRules.SUPPORT_IS_HELD);
    var matter =
        Matter.of(
            file, act, DecisionKind.SUPPORT_RESUMED, held.figure(), grounds.decidedBy(act.by()));
    matter
        .require(DecisionRules.PROFESSIONAL_WITH_THE_FILE, matter)
        .require(EvaluationRules.FOLLOWS_WHAT_IT_IS_ABOUT, StandingSupport.following(matter, held))
        .hearFirst(StandingSupport.parties(file, held));
    return List.of(
        new SupportFigureResumed(
            caseId,
            act,
            NETWORK,
            matter.account("Blijft de positie op pauze?", "De positie is hervat."),
            support));
  }
}
