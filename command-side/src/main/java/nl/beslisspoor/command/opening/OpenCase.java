package nl.beslisspoor.command.opening;

import static nl.beslisspoor.events.catalogue.InformationCategory.CONTACT;
import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.Days;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.LegalFramework;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.events.catalogue.Residence;
import nl.beslisspoor.events.catalogue.RoleKind;

/**
 * Opens the file of a youth. Who opens it becomes case director, in the organisation's name, until
 * somebody else does.
 *
 * @param youth new, or the pseudonym under which the youth is known in another file
 * @param opener the name of who opens, as it stands with the account
 */
public record OpenCase(
    CaseId caseId,
    OrganisationId organisation,
    PersonId youth,
    String youthName,
    LocalDate youthBorn,
    LegalFramework framework,
    Residence residence,
    String opener,
    Grounds grounds)
    implements CaseCommand {

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.IMPORTED_HISTORY_STAYS.require(file);
    DecisionRules.FILE_IS_NEW.require(file);
    DecisionRules.DAY_HAS_PASSED.require(new Days(youthBorn, act));
    var opened =
        new CaseOpened(caseId, act, PLAN_AND_AGREEMENTS, youth, organisation, framework, residence);
    var youthAdded = added(act, youth, youthName, Optional.of(youthBorn), Relation.YOUTH);
    var openerAdded = added(act, act.by(), opener, Optional.empty(), Relation.PROFESSIONAL);
    var withYouth = file.after(opened).after(youthAdded);
    DecisionRules.PERSON_IS_NEW.require(People.of(withYouth, act.by()));
    var known = withYouth.after(openerAdded);
    return List.of(opened, youthAdded, openerAdded, directs(known, act));
  }

  private PersonAdded added(
      Act act, PersonId person, String name, Optional<LocalDate> born, Relation relation) {
    return new PersonAdded(
        caseId,
        act,
        CONTACT,
        person,
        new PersonalText(person, name),
        born.map(date -> new PersonalDate(person, date)),
        relation);
  }

  private RoleAssigned directs(CaseFile file, Act act) {
    var matter =
        Matter.of(file, act, DecisionKind.ROLE_ASSIGNED, act.by(), grounds.decidedBy(act.by()));
    var mandate = new Mandate(organisation, MandateGround.ORGANISATION, Optional.empty());
    return new RoleAssigned(
        caseId,
        act,
        PLAN_AND_AGREEMENTS,
        matter
            .account(
                "Wie is casusregisseur bij het begin?", "Wie het dossier opent, is casusregisseur.")
            .onMandate(mandate),
        new RoleId(act.id().derive("role")),
        act.by(),
        RoleKind.CASE_DIRECTOR,
        mandate,
        Period.since(matter.day()));
  }
}
