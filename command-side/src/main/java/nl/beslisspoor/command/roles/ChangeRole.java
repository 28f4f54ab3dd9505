package nl.beslisspoor.command.roles;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.RoleMatter;
import nl.beslisspoor.command.rules.RoleRules;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;

/** A role that is held becomes another role, or is held on another mandate, from a day on. */
public record ChangeRole(
    CaseId caseId, RoleId role, RoleKind kind, Mandate mandate, Period period, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    RoleRules.ROLE_CAN_BE_ASSIGNED.require(kind);
    var held = file.roles().find(role, period.from());
    RoleRules.ROLE_IS_HELD.require(held);
    var was = held.orElseThrow();
    var holder = was.holder();
    var matter =
        Matter.of(file, act, DecisionKind.ROLE_CHANGED, holder, grounds.decidedBy(act.by()));
    var asked =
        new RoleMatter(
            matter, role, holder, List.of(kind, was.kind()), Optional.of(mandate), period);
    matter
        .require(RoleRules.GUARDIANSHIP_BY_COURT, asked)
        .require(RoleRules.COURT_ORDER_NAMED, asked)
        .require(RoleRules.PROFESSIONAL_ROLE_FOR_PROFESSIONALS, asked)
        .require(RoleRules.MANDATE_HOLDER_DECIDES, asked)
        .expect(RoleRules.ONE_HOLDER_AT_A_TIME, asked)
        .hearFirst(asked.parties());
    return List.of(
        new RoleChanged(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            matter.account("Verandert de rol?", "Rol gewijzigd: " + kind.nl() + "."),
            role,
            kind,
            mandate,
            period));
  }
}
