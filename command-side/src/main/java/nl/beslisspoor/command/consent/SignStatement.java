package nl.beslisspoor.command.consent;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.Days;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.RecordRules;
import nl.beslisspoor.command.rules.RecordRules.Arranged;
import nl.beslisspoor.command.rules.StatementRules;
import nl.beslisspoor.command.rules.StatementRules.Signature;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.events.StatementId;
import nl.beslisspoor.events.catalogue.HeardHow;

/** One of the parties signs the consent statement. */
public record SignStatement(
    CaseId caseId, StatementId statement, PersonId party, LocalDate on, Optional<HeardHow> how)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by(), party));
    DecisionRules.DAY_HAS_PASSED.require(new Days(on, act));
    RecordRules.NOT_CLOSED_THEN.require(new Arranged(file, on));
    var known = file.statements().find(statement).filter(drawnUp -> !drawnUp.period().endedBy(on));
    StatementRules.STATEMENT_IS_OPEN.require(known);
    StatementRules.PARTY_SIGNS_ONCE.require(new Signature(known.orElseThrow(), party));
    return List.of(
        new ConsentStatementSigned(caseId, act, PLAN_AND_AGREEMENTS, statement, party, on, how));
  }
}
