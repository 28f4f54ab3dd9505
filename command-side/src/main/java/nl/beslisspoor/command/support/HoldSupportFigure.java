package nl.beslisspoor.command.support;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.EvaluationRules;
import nl.beslisspoor.command.rules.EvaluationRules.Talk;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.DecisionKind;

/**
 * A professional pauses a figure's position and view while the situation is looked into.
 *
 * @param contactUntouched that youth and figure go on seeing each other
 * @param talkOn the day of the talk with youth and figure
 */
public record HoldSupportFigure(
    CaseId caseId,
    SupportId support,
    boolean contactUntouched,
    Optional<LocalDate> talkOn,
    Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var held = StandingSupport.required(file, support, EvaluationRules.SUPPORT_IS_POSITIONED);
    var matter =
        Matter.of(file, act, DecisionKind.SUPPORT_HELD, held.figure(), grounds.decidedBy(act.by()));
    matter
        .require(DecisionRules.PROFESSIONAL_WITH_THE_FILE, matter)
        .require(EvaluationRules.FOLLOWS_WHAT_IT_IS_ABOUT, StandingSupport.following(matter, held))
        .require(EvaluationRules.HOLD_LEAVES_CONTACT, contactUntouched)
        .expect(EvaluationRules.TALK_WITHIN_FOURTEEN_DAYS, new Talk(talkOn, matter.day()))
        .hearFirst(StandingSupport.parties(file, held));
    return List.of(
        new SupportFigureHeld(
            caseId,
            act,
            NETWORK,
            matter.account(
                "Blijft de steunfiguur in positie?",
                "Pas op de plaats: de positie staat op pauze. Het contact gaat door."),
            support,
            talkOn));
  }
}
