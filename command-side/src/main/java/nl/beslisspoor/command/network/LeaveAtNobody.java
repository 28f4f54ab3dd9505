package nl.beslisspoor.command.network;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.NetworkRules;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.catalogue.DecisionKind;

/**
 * There is no support figure for now, as youth and parents want it: a complete answer.
 *
 * @param askAgainOn the day on which it is asked again
 */
public record LeaveAtNobody(CaseId caseId, Optional<LocalDate> askAgainOn, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    var youth = file.opening().youth().map(Opening.Person::id).orElse(act.by());
    var matter =
        Matter.of(
            file, act, DecisionKind.NO_SUPPORT_FIGURE_FOR_NOW, youth, grounds.decidedBy(youth));
    matter
        .require(NetworkRules.YOUTH_OR_PARENT_DECIDES, matter)
        .expect(NetworkRules.ASKED_AGAIN_LATER, askAgainOn)
        .hearFirst(List.of(youth));
    return List.of(
        new NoSupportFigureForNow(
            caseId,
            act,
            NETWORK,
            matter.account("Komt er een steunfiguur?", "Voorlopig niemand."),
            askAgainOn));
  }
}
