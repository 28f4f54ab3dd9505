package nl.beslisspoor.command.consent;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Consents.Answered;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Netherlands;
import nl.beslisspoor.command.rules.ConsentRules;
import nl.beslisspoor.command.rules.ConsentRules.Withdrawal;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.catalogue.DecisionKind;

/**
 * The giver withdraws a consent that stands; from the day of the decision on it holds no longer.
 */
public record WithdrawConsent(CaseId caseId, ConsentId consent, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    var day = Netherlands.dayOf(grounds.decidedAt());
    var standing = file.consents().find(consent).filter(answer -> canBeWithdrawn(answer, day));
    ConsentRules.CONSENT_STANDS.require(standing);
    var terms = standing.orElseThrow().terms();
    var given = grounds.decidedBy(terms.giver());
    var matter =
        Matter.of(file, act, DecisionKind.CONSENT_WITHDRAWN, terms.about(), given)
            .require(ConsentRules.GIVER_WITHDRAWS, new Withdrawal(terms, given.deciders()));
    return List.of(
        new ConsentWithdrawn(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            matter.account("Blijft de toestemming gelden?", "Toestemming ingetrokken."),
            consent,
            day));
  }

  /** Given, not before it was given, and not after it ended. */
  private static boolean canBeWithdrawn(Answered answer, LocalDate day) {
    return answer.given() && !day.isBefore(answer.on()) && !answer.stands().endedBy(day);
  }
}
