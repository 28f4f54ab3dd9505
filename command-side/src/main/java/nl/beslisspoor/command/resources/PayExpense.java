package nl.beslisspoor.command.resources;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.Days;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.ResourceAnswer;
import nl.beslisspoor.command.rules.ResourceRules;
import nl.beslisspoor.command.rules.ResourceRules.Paying;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.AskId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ResourceEvent.ExpensePaid;

/**
 * Costs that were granted are paid, in whole or in part; on a closed file too.
 *
 * @param cents 1 or more
 */
public record PayExpense(CaseId caseId, AskId ask, LocalDate on, long cents)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by()));
    var asked = ResourceAnswer.asked(file, ask);
    DecisionRules.DAY_HAS_PASSED.require(new Days(on, act));
    var paying = new Paying(asked, on, cents);
    ResourceRules.PAID_WITHIN_GRANTED.require(paying);
    ResourceRules.PAID_AFTER_DECISION.require(paying);
    return List.of(
        new ExpensePaid(
            caseId,
            act,
            asked.kind().category(),
            ask,
            asked.kind(),
            on,
            cents,
            asked.toPay() - cents));
  }
}
