package nl.beslisspoor.command.network;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.Days;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.NetworkRules;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;

/** No network was found; the questions asked stand with it, so that somebody can ask on. */
public record RecordNoNetwork(CaseId caseId, LocalDate on, List<Narrative> questions)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by()));
    DecisionRules.DAY_HAS_PASSED.require(new Days(on, act));
    NetworkRules.QUESTIONS_ASKED_FIRST.require(questions);
    return List.of(new NoNetworkFound(caseId, act, NETWORK, on, questions));
  }
}
