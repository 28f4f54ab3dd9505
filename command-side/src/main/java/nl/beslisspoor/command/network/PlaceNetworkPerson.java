package nl.beslisspoor.command.network;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.Days;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.catalogue.NetworkRing;
import nl.beslisspoor.events.catalogue.SupportKind;
import nl.beslisspoor.events.catalogue.TieStrength;

/** Somebody gets a place in the network picture; a later place takes that of an earlier one. */
public record PlaceNetworkPerson(
    CaseId caseId,
    PersonId person,
    NetworkRing ring,
    List<SupportKind> gives,
    Optional<TieStrength> strength,
    Optional<LocalDate> since,
    Optional<Narrative> givesBack,
    Optional<Narrative> ratherNotAsked)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by(), person));
    since.ifPresent(day -> DecisionRules.DAY_HAS_PASSED.require(new Days(day, act)));
    return List.of(
        new NetworkPersonPlaced(
            caseId,
            act,
            NETWORK,
            person,
            ring,
            gives,
            strength,
            since.map(day -> new PersonalDate(person, day)),
            givesBack,
            ratherNotAsked));
  }
}
