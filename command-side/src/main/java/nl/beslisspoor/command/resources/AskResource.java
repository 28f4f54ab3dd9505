package nl.beslisspoor.command.resources;

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
import nl.beslisspoor.command.rules.ResourceRules;
import nl.beslisspoor.command.rules.ResourceRules.Asking;
import nl.beslisspoor.command.rules.ResourceRules.Counted;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.AskId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.ResourceEvent.ResourceAsked;
import nl.beslisspoor.events.catalogue.ResourceKind;

/**
 * A professional or a support figure asks for time, costs or backing.
 *
 * @param amount minutes or cents; none for backing
 * @param what what it is for
 */
public record AskResource(
    CaseId caseId,
    ResourceKind kind,
    PersonId by,
    LocalDate on,
    Optional<Long> amount,
    Narrative what)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by(), by));
    DecisionRules.DAY_HAS_PASSED.require(new Days(on, act));
    RecordRules.NOT_CLOSED_THEN.require(new Arranged(file, on));
    ResourceRules.BY_PROFESSIONAL_OR_FIGURE.require(new Asking(file, by, on));
    ResourceRules.HOW_MUCH.require(new Counted(kind, amount));
    return List.of(
        new ResourceAsked(
            caseId,
            act,
            kind.category(),
            new AskId(act.id().derive("ask")),
            kind,
            by,
            on,
            amount,
            what));
  }
}
