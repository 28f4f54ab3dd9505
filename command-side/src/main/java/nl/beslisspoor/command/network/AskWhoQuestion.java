package nl.beslisspoor.command.network;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.Moments;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.PersonId;

/** Somebody asked who matters to the youth. */
public record AskWhoQuestion(
    CaseId caseId,
    Instant askedAt,
    List<PersonId> of,
    Narrative question,
    Optional<Narrative> answer)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by()));
    DecisionRules.PERSON_IS_KNOWN.require(new People(file, of));
    DecisionRules.MOMENT_HAS_PASSED.require(new Moments(askedAt, act.at()));
    return List.of(new WhoQuestionAsked(caseId, act, NETWORK, askedAt, of, question, answer));
  }
}
