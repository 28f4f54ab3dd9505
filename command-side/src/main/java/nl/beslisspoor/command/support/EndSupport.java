package nl.beslisspoor.command.support;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.Ending;
import nl.beslisspoor.command.rules.EvaluationRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.EndGround;

/**
 * A figure no longer has a position, or will get none; knowing each other does not end. Only the
 * end of a say in decisions asks for a farewell and aftercare; the end of everyday support asks for
 * no hearing either.
 *
 * @param farewell the day of the farewell talk
 * @param aftercare who stays
 */
public record EndSupport(
    CaseId caseId,
    SupportId support,
    EndGround ground,
    Optional<LocalDate> farewell,
    Optional<Aftercare> aftercare,
    Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var ending = StandingSupport.required(file, support, EvaluationRules.SUPPORT_NOT_ENDED);
    DecisionRules.PERSON_IS_KNOWN.require(People.in(file, aftercare));
    var matter =
        Matter.of(
            file, act, DecisionKind.SUPPORT_ENDED, ending.figure(), grounds.decidedBy(act.by()));
    var asked = new Ending(matter, ending, ground);
    matter
        .require(
            EvaluationRules.FOLLOWS_WHAT_IT_IS_ABOUT, StandingSupport.following(matter, ending))
        .require(EvaluationRules.ENDED_BY_COURT, asked)
        .require(EvaluationRules.ENDING_NEEDS_YOUTH_OR_SAFETY, asked)
        .require(EvaluationRules.ENDED_BY_WHOM_THE_FORM_SAYS, asked);
    if (ending.inForm().positioned()) {
      matter
          .expect(EvaluationRules.FAREWELL_TALK, farewell)
          .expect(EvaluationRules.AFTERCARE_AGREED, aftercare);
    }
    if (!ending.inForm().everyday()) {
      matter.hearFirst(StandingSupport.parties(file, ending));
    }
    return List.of(
        new SupportFigureEnded(
            caseId,
            act,
            NETWORK,
            matter.account(
                "Gaat de steun van deze steunfiguur door?", "Gestopt: " + ground.nl() + "."),
            support,
            ground,
            farewell,
            aftercare));
  }
}
