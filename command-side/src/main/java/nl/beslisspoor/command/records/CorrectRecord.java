package nl.beslisspoor.command.records;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.file.Netherlands;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.command.file.Trail;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.RecordRules;
import nl.beslisspoor.command.rules.RecordRules.Correcting;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.DestructionEvent.DestructionRequested;
import nl.beslisspoor.events.DestructionId;
import nl.beslisspoor.events.DestructionScope;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.catalogue.CorrectionCause;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.DestructionGround;

/**
 * An entry is corrected: it is read together with this from now on, and stays as it was. What
 * should not have been recorded at all stays until two others have decided to destroy its texts,
 * which is asked with the correction.
 *
 * @param entry its sequence in the file
 * @param reading how it is to be read
 */
public record CorrectRecord(
    CaseId caseId, long entry, CorrectionCause cause, Narrative reading, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    var wrong = file.trail().entry(entry);
    RecordRules.ENTRY_EXISTS.require(wrong);
    var subject = concerned(file, wrong.orElseThrow()).orElse(act.by());
    var matter =
        Matter.of(file, act, DecisionKind.RECORD_CORRECTED, subject, grounds.decidedBy(act.by()));
    matter
        .require(RecordRules.CORRECTED_BY_RECORDER, new Correcting(matter, wrong.orElseThrow()))
        .hearFirst(List.of(subject));
    var corrected =
        new RecordCorrected(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            matter.account("Klopt wat hier staat?", "Verbeterd: " + cause.nl() + "."),
            entry,
            cause,
            reading);
    return Stream.concat(Stream.of(corrected), destruction(file, act).stream()).toList();
  }

  private Optional<CaseEvent> destruction(CaseFile file, Act act) {
    var known = file.destructions();
    return cause == CorrectionCause.UNLAWFUL
            && !known.destroyed().covers(entry)
            && !known.asks(entry)
        ? Optional.of(
            new DestructionRequested(
                caseId,
                act,
                PLAN_AND_AGREEMENTS,
                new DestructionId(act.id().derive("destruction")),
                act.by(),
                Netherlands.dayOf(act.at()),
                DestructionGround.UNLAWFUL,
                DestructionScope.ofEntries(List.of(entry))))
        : Optional.empty();
  }

  /** Whom the entry is about: who was decided about or made known by it, else the youth. */
  private static Optional<PersonId> concerned(CaseFile file, Trail.Entry wrong) {
    return wrong.about().or(() -> file.opening().youth().map(Opening.Person::id));
  }
}
