package nl.beslisspoor.command.placement;

import static nl.beslisspoor.events.catalogue.InformationCategory.HOME_SITUATION;

import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.PlacementRules;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.RestrictionId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.PartOfLife;

/**
 * An institution or the court takes something from a youth's ordinary life, until a day.
 *
 * @param cutOff whom the youth may not see, if it is about people
 */
public record RestrictOrdinaryLife(
    CaseId caseId, PartOfLife part, List<PersonId> cutOff, Period period, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(new People(file, cutOff));
    var youth = file.opening().youth().map(Opening.Person::id).orElse(act.by());
    var matter =
        Matter.of(
            file, act, DecisionKind.ORDINARY_LIFE_RESTRICTED, youth, grounds.decidedBy(act.by()));
    matter
        .decidedAs(PlacementRules.RESTRICTING)
        .require(PlacementRules.RESTRICTED_BY_INSTITUTION_OR_COURT, matter)
        .require(PlacementRules.LEGAL_GROUND_NAMED, matter)
        .require(PlacementRules.RESTRICTION_HAS_END, period)
        .expect(PlacementRules.LIGHTER_MEASURE_WEIGHED, matter)
        .hearFirst(
            Stream.of(Stream.of(youth), file.withAuthority(matter.day()).stream(), cutOff.stream())
                .flatMap(people -> people)
                .distinct()
                .toList());
    return List.of(
        new OrdinaryLifeRestricted(
            caseId,
            act,
            HOME_SITUATION,
            matter.account(
                "Wordt iets uit het gewone leven beperkt?", "Beperkt: " + part.nl() + "."),
            new RestrictionId(act.id().derive("restriction")),
            part,
            cutOff,
            period));
  }
}
