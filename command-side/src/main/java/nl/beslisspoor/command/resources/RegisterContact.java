package nl.beslisspoor.command.resources;

import static nl.beslisspoor.events.catalogue.InformationCategory.NETWORK;

import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.Days;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.RecordRules;
import nl.beslisspoor.command.rules.RecordRules.Arranged;
import nl.beslisspoor.command.rules.ResourceRules;
import nl.beslisspoor.command.rules.ResourceRules.Contact;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ContactId;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.ResourceEvent.NetworkContactRegistered;

/**
 * A professional had contact with the network without the youth.
 *
 * @param minutes how long it took, 1 or more
 */
public record RegisterContact(
    CaseId caseId, LocalDate on, int minutes, PersonId by, List<PersonId> with, Narrative purpose)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, act.by(), by));
    DecisionRules.PERSON_IS_KNOWN.require(new People(file, with));
    DecisionRules.DAY_HAS_PASSED.require(new Days(on, act));
    RecordRules.NOT_CLOSED_THEN.require(new Arranged(file, on));
    var contact = new Contact(file, on, by, with);
    ResourceRules.CONTACT_BY_PROFESSIONAL.require(contact);
    ResourceRules.CONTACT_WITHOUT_YOUTH.require(contact);
    return List.of(
        new NetworkContactRegistered(
            caseId,
            act,
            NETWORK,
            new ContactId(act.id().derive("contact")),
            on,
            minutes,
            by,
            with,
            purpose));
  }
}
