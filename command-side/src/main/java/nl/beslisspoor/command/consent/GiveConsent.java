package nl.beslisspoor.command.consent;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Inability;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.DecisionKind;

/**
 * A giver consents.
 *
 * @param ground on which ground this consent suffices
 * @param explained whether it was explained in plain language
 * @param inability the finding that the youth cannot weigh the matter, if that was found
 */
public record GiveConsent(
    CaseId caseId,
    ConsentTerms terms,
    ConsentGround ground,
    boolean explained,
    Optional<Inability> inability,
    Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var answer =
        new Answer(DecisionKind.CONSENT_GIVEN, terms, ground, explained, inability, grounds)
            .weighed(file, act);
    return List.of(
        new ConsentGiven(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            answer.account("Geeft u toestemming?", "Toestemming gegeven."),
            new ConsentId(act.id().derive("consent")),
            terms,
            ground,
            inability));
  }
}
