package nl.beslisspoor.command.opening;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.EvaluationRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.Aftercare;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.catalogue.DecisionKind;

/**
 * Formal care ends and the file is closed; informal support does not end with it.
 *
 * @param on the first day on which the file is closed
 * @param aftercare who stays and who may be called
 */
public record CloseCase(CaseId caseId, LocalDate on, Optional<Aftercare> aftercare, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.in(file, aftercare));
    var youth = file.opening().youth().map(Opening.Person::id).orElse(act.by());
    var matter = Matter.of(file, act, DecisionKind.CASE_CLOSED, youth, grounds.decidedBy(act.by()));
    matter
        .require(DecisionRules.PROFESSIONAL_WITH_THE_FILE, matter)
        .expect(EvaluationRules.AFTERCARE_AGREED, aftercare)
        .hearFirst(List.of(youth));
    return List.of(
        new CaseClosed(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            matter.account("Eindigt de hulp?", "Het dossier is gesloten."),
            on,
            aftercare));
  }
}
