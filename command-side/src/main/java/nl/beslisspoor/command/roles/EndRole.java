package nl.beslisspoor.command.roles;

import static nl.beslisspoor.events.catalogue.InformationCategory.PLAN_AND_AGREEMENTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.command.file.CaseCommand;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.command.file.Grounds;
import nl.beslisspoor.command.rules.DecisionRules;
import nl.beslisspoor.command.rules.DecisionRules.People;
import nl.beslisspoor.command.rules.Matter;
import nl.beslisspoor.command.rules.RoleMatter;
import nl.beslisspoor.command.rules.RoleRules;
import nl.beslisspoor.command.rules.RoleRules.HandOver;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.DecisionKind;

/** A role is no longer held from a day on; it was handed over to somebody, or why not is told. */
public record EndRole(
    CaseId caseId, RoleId role, LocalDate on, Optional<PersonId> handedOverTo, Grounds grounds)
    implements CaseCommand {

  @Override
  public List<CaseEvent> decide(CaseFile file, Act act) {
    DecisionRules.requireOpen(file);
    DecisionRules.PERSON_IS_KNOWN.require(new People(file, handedOverTo.stream().toList()));
    var ending = file.roles().find(role, on);
    RoleRules.ROLE_IS_HELD.require(ending);
    var held = ending.orElseThrow();
    var matter =
        Matter.of(file, act, DecisionKind.ROLE_ENDED, held.holder(), grounds.decidedBy(act.by()));
    var asked =
        new RoleMatter(
            matter, role, held.holder(), List.of(held.kind()), Optional.empty(), held.period());
    matter
        .require(RoleRules.GUARDIANSHIP_BY_COURT, asked)
        .require(RoleRules.COURT_ORDER_NAMED, asked)
        .require(RoleRules.MANDATE_HOLDER_DECIDES, asked)
        .expect(RoleRules.HAND_OVER_DONE, new HandOver(held.holder(), handedOverTo))
        .hearFirst(Stream.concat(asked.parties().stream(), handedOverTo.stream()).toList());
    return List.of(
        new RoleEnded(
            caseId,
            act,
            PLAN_AND_AGREEMENTS,
            matter.account("Eindigt de rol?", "Rol beëindigd: " + held.kind().nl() + "."),
            role,
            on,
            handedOverTo));
  }
}
