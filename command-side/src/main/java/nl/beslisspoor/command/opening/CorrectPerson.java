package nl.beslisspoor.command.opening;

import static nl.beslisspoor.events.catalogue.InformationCategory.CONTACT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.Days;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.DecisionRules.Youth;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.RecordRules;
import nl.beslisspoor.command.rules.RecordRules.About;
import nl.beslisspoor.command.rules.RecordRules.Correcting;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.Relation;

/**
 * What stands about a person was wrong; from now on this is who it is. The old text stays readable.
 *
 * @param entry sequence in the file of the entry that was wrong
 */
public record CorrectPerson(
    CaseId caseId,
    long entry,
    PersonId person,
    String name,
    Optional<LocalDate> born,
    Relation relation,
    Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, person));
    DecisionRules.STILL_ONE_YOUTH.require(new Youth(file, person, relation));
    born.ifPresent(day -> DecisionRules.DAY_HAS_PASSED.require(new Days(day, act)));
    var wrong = file.trail().entry(entry);
    RecordRules.ENTRY_EXISTS.require(wrong);
    RecordRules.ENTRY_IS_ABOUT_PERSON.require(new About(wrong.orElseThrow(), Optional.of(person)));
    var matter =
        Matter.of(file, act, DecisionKind.RECORD_CORRECTED, person, grounds.decidedBy(act.by()));
    matter
        .require(RecordRules.CORRECTED_BY_RECORDER, new Correcting(matter, wrong.orElseThrow()))
        .hearFirst(List.of(person));
    return List.of(
        new PersonCorrected(
            caseId,
            act,
            CONTACT,
            matter.account("Klopt wat hier staat?", "Gegevens van een persoon verbeterd."),
            entry,
            person,
            new PersonalText(person, name),
            born.map(day -> new PersonalDate(person, day)),
            relation));
  }
}
