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
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentId;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Inability;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.DecisionKind;

/** A giver refuses what was asked. Parameters as with {@link GiveConsent}. */
public record RefuseConsent(
    CaseId caseId,
    ConsentTerms terms,
    boolean explained,
    Optional<Inability> inability,
    Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    var answer =
        new Answer(
                DecisionKind.CONSENT_REFUSED,
                terms,
                ConsentGround.AGE_AND_AUTHORITY,
                explained,
                inability,
                grounds)
            .weighed(file, act);
    return List.of(
        new ConsentRefused(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            answer.account("Geeft u toestemming?", "Toestemming geweigerd."),
            new ConsentId(act.id().derive("consent")),
            terms,
            inability));
  }
}
