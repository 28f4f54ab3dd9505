package nl.beslisspoor.query.forms;

import java.util.List;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.Party;
import nl.beslisspoor.events.catalogue.SupportForm;
import nl.beslisspoor.query.timeline.People.Person;

/** Who of a file chooses, or is asked to agree, in a support form. */
record Choosing(SupportForm form, Sheet sheet) {

  /** Anybody in a form that names nobody. */
  boolean chooses(Person person) {
    return form.chosenBy().isEmpty()
        || form.chosenBy().stream().anyMatch(party -> belongs(party, person));
  }

  /** Whoever the form asks to agree, and every parent. */
  List<UUID> asked() {
    return sheet.people().stream()
        .filter(person ->
            belongs(Party.PARENTS, person)
                || form.agreedBy().stream().anyMatch(party -> belongs(party, person)))
        .map(Person::person)
        .toList();
  }

  /** Whether a professional or a court may choose, and so owes reasons. */
  boolean byAnswerable() {
    return form.chosenBy().isEmpty()
        || form.chosenBy().stream().anyMatch(party -> party.byRole() || party == Party.COURT);
  }

  private boolean belongs(Party party, Person person) {
    return party.relations().stream().anyMatch(relation -> Sheet.is(person, relation))
        || party.byAuthority() && sheet.withAuthority().contains(person);
  }
}
