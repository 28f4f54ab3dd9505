package nl.beslisspoor.command.placement;

import static nl.beslisspoor.events.catalogue.InformationCategory.HOME_SITUATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.PlacementRules;
import nl.beslisspoor.command.rules.PlacementRules.Placing;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PlacementEvent.PlacementDecided;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.Residence;

/**
 * The youth goes to live somewhere from a day on.
 *
 * @param forced without the consent of youth or parents
 * @param authorisation reference of the court's authorisation
 */
public record DecidePlacement(
    CaseId caseId,
    Residence residence,
    LocalDate from,
    boolean forced,
    Optional<Narrative> authorisation,
    Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    var youth = file.opening().youth().map(Opening.Person::id).orElse(act.by());
    var matter =
        Matter.of(file, act, DecisionKind.PLACEMENT_DECIDED, youth, grounds.decidedBy(act.by()));
    var placing = new Placing(matter, residence, forced, authorisation);
    matter
        .require(PlacementRules.PLACED_BY_PROFESSIONAL_OR_COURT, matter)
        .require(PlacementRules.AUTHORISATION_WHEN_FORCED, placing)
        .require(PlacementRules.SCIENTIST_CONSENTS_TO_CLOSED, placing)
        .expect(PlacementRules.SCIENTIST_ADVISES, matter);
    if (residence.outOfHome()) {
      matter.expect(PlacementRules.NETWORK_LOOKED_AT_FIRST, file);
    }
    matter.hearFirst(file.concerned(matter.day(), file.supports().inPosition()));
    return List.of(
        new PlacementDecided(
            caseId,
            act,
            HOME_SITUATION,
            matter.account("Waar woont de jeugdige?", "Verblijf: " + residence.nl() + "."),
            residence,
            from,
            forced,
            authorisation));
  }
}
