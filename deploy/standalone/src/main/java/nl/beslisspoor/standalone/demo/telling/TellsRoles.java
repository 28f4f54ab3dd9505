package nl.beslisspoor.standalone.demo.telling;

import java.util.Optional;
import nl.beslisspoor.command.roles.AssignRole;
import nl.beslisspoor.command.roles.ChangeRole;
import nl.beslisspoor.command.roles.EndRole;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.RoleId;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.RoleKind;

/** Roles are given, changed and ended, from the day of the sitting on. */
interface TellsRoles extends Telling {

  /** On a mandate that the organisation gives. */
  default Sitting roleGiven(Someone holder, RoleKind kind, String mandate) {
    return given(holder, kind, script().mandate(MandateGround.ORGANISATION, mandate));
  }

  /** Somebody takes part from now on, as the register says; nobody minds. */
  default Sitting tookPart(Someone colleague, RoleKind kind) {
    return roleGiven(colleague, kind, "Mandaatregister")
        .because("Wie meebeslist, staat met naam en rol in het dossier.")
        .hearing(colleague.agrees())
        .ratherThan("Alleen meekijken", "Wie meekijkt zonder rol, beslist toch mee.")
        .byGuideline("Samen beslissen");
  }

  /** Somebody carries out a measure of the court; nobody minds. */
  default Sitting carriedOut(String order, Someone protector) {
    return roleGivenByOrder(protector, RoleKind.YOUTH_PROTECTOR, order)
        .because("Wie de maatregel uitvoert, staat met naam in het dossier.")
        .hearing(protector.agrees())
        .ratherThan("Het team als geheel", "Dan weet de jeugdige niet wie er belt.")
        .byOrder(order);
  }

  default Sitting roleGivenByOrder(Someone holder, RoleKind kind, String order) {
    return given(holder, kind, script().mandate(MandateGround.COURT_ORDER, order));
  }

  private Sitting given(Someone holder, RoleKind kind, Mandate mandate) {
    var from = Period.since(day());
    var told =
        decide((file, grounds) -> new AssignRole(file, holder.id(), kind, mandate, from, grounds));
    return told.remembering(new RoleId(told.act().derive("role")), holder.id(), kind);
  }

  /** The role stays what it is, on another order of the court. */
  default Sitting roleRenewed(Someone holder, RoleKind kind, String order) {
    return changed(holder, kind, kind, script().mandate(MandateGround.COURT_ORDER, order));
  }

  /** The role becomes another, on a mandate that the organisation gives. */
  default Sitting roleChanged(Someone holder, RoleKind was, RoleKind kind, String mandate) {
    return changed(holder, was, kind, script().mandate(MandateGround.ORGANISATION, mandate));
  }

  private Sitting changed(Someone holder, RoleKind was, RoleKind kind, Mandate mandate) {
    var role = recall(RoleId.class, holder.id(), was);
    return decide((file, grounds) ->
            new ChangeRole(file, role, kind, mandate, Period.since(day()), grounds))
        .remembering(role, holder.id(), kind);
  }

  default Sitting roleEnded(Someone holder, RoleKind kind, Someone handedOverTo) {
    var role = recall(RoleId.class, holder.id(), kind);
    var to = Optional.of(handedOverTo.id());
    return decide((file, grounds) -> new EndRole(file, role, day(), to, grounds));
  }
}
