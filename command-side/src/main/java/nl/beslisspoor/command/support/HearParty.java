package nl.beslisspoor.command.support;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.Days;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportId;

/** A party gave its view on a choice that is still open; the latest view of each party counts. */
public record HearParty(CaseId caseId, SupportId support, Hearing hearing) implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    OpenChoice.required(file, act, support, act.at());
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, hearing.party()));
    hearing.on().ifPresent(day -> DecisionRules.DAY_HAS_PASSED.require(new Days(day, act)));
    DecisionRules.SILENCE_HAS_A_REASON.require(hearing);
    return List.of(new PartyHeard(caseId, act, NETWORK, support, hearing));
  }
}
