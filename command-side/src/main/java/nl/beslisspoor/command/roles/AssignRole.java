package nl.beslisspoor.command.roles;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.RoleMatter;
import nl.beslisspoor.command.rules.RoleRules;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;

/** Somebody is given a role for a period, on a mandate. */
public record AssignRole(
    CaseId caseId, PersonId holder, RoleKind kind, Mandate mandate, Period period, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    RoleRules.ROLE_CAN_BE_ASSIGNED.require(kind);
    DecisionRules.PERSON_IS_KNOWN.require(People.of(file, holder));
    var role = new RoleId(act.id().derive("role"));
    var matter =
        Matter.of(file, act, DecisionKind.ROLE_ASSIGNED, holder, grounds.decidedBy(act.by()));
    var asked = new RoleMatter(matter, role, holder, List.of(kind), Optional.of(mandate), period);
    matter
        .require(RoleRules.GUARDIANSHIP_BY_COURT, asked)
        .require(RoleRules.COURT_ORDER_NAMED, asked)
        .require(RoleRules.PROFESSIONAL_ROLE_FOR_PROFESSIONALS, asked)
        .require(RoleRules.MANDATE_HOLDER_DECIDES, asked)
        .expect(RoleRules.ONE_HOLDER_AT_A_TIME, asked)
        .hearFirst(asked.parties());
    return List.of(
        new RoleAssigned(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            matter.account(
                "Wie vervult de rol van " + kind.nl() + "?", "Rol toegekend: " + kind.nl() + "."),
            role,
            holder,
            kind,
            mandate,
            period));
  }
}
