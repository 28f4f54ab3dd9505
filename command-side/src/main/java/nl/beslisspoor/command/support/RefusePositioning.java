package nl.beslisspoor.command.support;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.EvaluationRules;
import nl.beslisspoor.command.rules.EvaluationRules.Following;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.SupportRules;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.DecisionKind;

/** A professional declines to position the chosen figure; the choice itself stays on record. */
public record RefusePositioning(CaseId caseId, SupportId support, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var chosen = OpenChoice.required(file, act, support, grounds.decidedAt());
    var matter =
        Matter.of(
                file,
                act,
                DecisionKind.POSITIONING_REFUSED,
                chosen.figure(),
                grounds.decidedBy(act.by()))
            .require(SupportRules.FORM_HAS_A_SAY, chosen.inForm())
            .heardBefore(chosen.heard());
    matter
        .require(DecisionRules.PROFESSIONAL_WITH_THE_FILE, matter)
        .require(
            EvaluationRules.FOLLOWS_WHAT_IT_IS_ABOUT,
            new Following(matter.day(), chosen.days().from()))
        .hearFirst(StandingSupport.parties(file, chosen))
        .expect(SupportRules.MORAL_DELIBERATION_OFFERED, matter);
    return List.of(
        new PositioningRefused(
            caseId,
            act,
            NETWORK,
            matter.account(
                "Wordt de gekozen steunfiguur in positie gebracht?", "Niet in positie gebracht."),
            support));
  }
}
