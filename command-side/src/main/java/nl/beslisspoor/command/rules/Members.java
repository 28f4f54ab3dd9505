package nl.beslisspoor.command.rules;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Opening;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.Party;

/** Who belongs to which party of a support form, in one file on one day. */
record Members(CaseFile file, LocalDate day) {

  static Members of(Matter matter) {
    return new Members(matter.file(), matter.day());
  }

  boolean include(Party party, PersonId person) {
    return byRelation(party, person)
        || party.byAuthority() && file.withAuthority(day).contains(person);
  }

  /** Every parent with authority agrees; of another party somebody does. */
  boolean agree(Party party, Matter matter) {
    return party == Party.PARENTS
        ? file.withAuthority(day).stream().allMatch(matter::agrees)
        : somebodyAgrees(party, matter);
  }

  boolean somebodyAgrees(Party party, Matter matter) {
    return of(party).stream().anyMatch(matter::agrees);
  }

  private List<PersonId> of(Party party) {
    return file.opening().people().keySet().stream()
        .filter(person -> include(party, person))
        .toList();
  }

  private boolean byRelation(Party party, PersonId person) {
    return file.opening()
        .person(person)
        .map(Opening.Person::relation)
        .filter(party.relations()::contains)
        .filter(_ -> !party.byRole() || file.roles().answers(person, day))
        .isPresent();
  }
}
