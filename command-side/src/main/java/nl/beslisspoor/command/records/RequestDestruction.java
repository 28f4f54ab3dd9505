package nl.beslisspoor.command.records;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.Days;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.DestructionRequest;
import nl.beslisspoor.command.rules.DestructionRules;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.DestructionGround;

/**
 * It is asked to destroy what the file says about people, in whole or in part; on a closed file
 * too.
 *
 * @param requestedOn the day on which it was asked
 */
public record RequestDestruction(
    CaseId caseId,
    PersonId requester,
    LocalDate requestedOn,
    DestructionGround ground,
    DestructionScope scope)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by(), requester));
    DecisionRules.DAY_HAS_PASSED.require(new Days(requestedOn, act));
    var request = new DestructionRequest(file, requester, requestedOn, ground, scope);
    DestructionRules.GROUND_ALLOWS.require(request);
    DestructionRules.FROM_TWELVE.require(request);
    DestructionRules.TERM_OF_OPEN_FILE_RUNS.require(request);
    DestructionRules.requireNamesWhatIsThere(request);
    DestructionRules.ABOUT_ONESELF.require(request);
    return List.of(
        new DestructionRequested(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            new DestructionId(act.id().derive("destruction")),
            requester,
            requestedOn,
            ground,
            scope));
  }
}
