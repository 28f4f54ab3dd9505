package nl.beslisspoor.command.opening;

import static nl.beslisspoor.events.catalogue.InformationCategory.CONTACT;
import static nl.beslisspoor.events.catalogue.InformationCategory.HOME_SITUATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.Days;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.catalogue.Relation;

/** Brings a person into the file, with parental authority when that is known. */
public record AddPerson(
    CaseId caseId,
    PersonId person,
    String name,
    Optional<LocalDate> born,
    Relation relation,
    Optional<Period> authority)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by()));
    DecisionRules.PERSON_IS_NEW.require(People.of(file, person));
    DecisionRules.ONE_YOUTH.require(relation);
    born.ifPresent(day -> DecisionRules.DAY_HAS_PASSED.require(new Days(day, act)));
    return Stream.concat(Stream.of(added(act)), authority.stream().map(p -> holds(act, p)))
        .toList();
  }

  private CaseEvent added(Act act) {
    return new PersonAdded(
        caseId,
        act,
        CONTACT,
        person,
        new PersonalText(person, name),
        born.map(date -> new PersonalDate(person, date)),
        relation);
  }

  private CaseEvent holds(Act act, Period period) {
    return new ParentalAuthorityRecorded(caseId, act, HOME_SITUATION, person, period);
  }
}
