package nl.beslisspoor.command.opening;

import static nl.beslisspoor.events.catalogue.InformationCategory.HOME_SITUATION;

import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;

/**
 * Records from when, and until when, somebody holds parental authority. What is recorded last holds
 * from its first day on; the log keeps what was said before.
 */
public record RecordParentalAuthority(CaseId caseId, PersonId person, Period period)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by(), person));
    return List.of(new ParentalAuthorityRecorded(caseId, act, HOME_SITUATION, person, period));
  }
}
