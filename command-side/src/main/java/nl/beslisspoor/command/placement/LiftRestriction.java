package nl.beslisspoor.command.placement;

import static nl.beslisspoor.events.catalogue.InformationCategory.HOME_SITUATION;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.PlacementRules;
import nl.beslisspoor.command.rules.PlacementRules.Standing;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.RestrictionId;
import nl.beslisspoor.events.catalogue.DecisionKind;

/** A restriction ends before its day. */
public record LiftRestriction(
    CaseId caseId, RestrictionId restriction, LocalDate on, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    PlacementRules.RESTRICTION_STANDS.require(
        new Standing(file.placement().restriction(restriction), on));
    var youth = file.opening().youth().map(Opening.Person::id).orElse(act.by());
    var matter =
        Matter.of(file, act, DecisionKind.RESTRICTION_LIFTED, youth, grounds.decidedBy(act.by()));
    matter
        .require(PlacementRules.PLACED_BY_PROFESSIONAL_OR_COURT, matter)
        .hearFirst(List.of(youth));
    return List.of(
        new RestrictionLifted(
            caseId,
            act,
            HOME_SITUATION,
            matter.account("Blijft de beperking?", "De beperking is opgeheven."),
            restriction,
            on));
  }
}
