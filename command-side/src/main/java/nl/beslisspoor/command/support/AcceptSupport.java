package nl.beslisspoor.command.support;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.rules.SupportRules;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportId;
import nl.beslisspoor.events.catalogue.HeardHow;

/** The figure said yes. */
public record AcceptSupport(
    CaseId caseId, SupportId support, Instant saidAt, Optional<HeardHow> how)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var choice = OpenChoice.required(file, act, support, saidAt);
    SupportRules.ANSWER_FOLLOWS_CHOICE.require(new SupportRules.Answer(choice, saidAt));
    return List.of(new SupportFigureAccepted(caseId, act, NETWORK, support, saidAt, how));
  }
}
