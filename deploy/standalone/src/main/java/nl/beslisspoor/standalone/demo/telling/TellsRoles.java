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
  default Sitting roleGiven(Someone holder, RoleKind kind, String mandate, Reasons reasons) {
    return given(holder, kind, script().mandate(MandateGround.ORGANISATION, mandate), reasons);
  }

  default Sitting roleGivenByOrder(Someone holder, RoleKind kind, String order, Reasons reasons) {
    return given(holder, kind, script().mandate(MandateGround.COURT_ORDER, order), reasons);
  }

  private Sitting given(Someone holder, RoleKind kind, Mandate mandate, Reasons reasons) {
    var from = Period.since(day());
    var told =
        decide(
            reasons,
            (file, grounds) -> new AssignRole(file, holder.id(), kind, mandate, from, grounds));
    return told.remembering(new RoleId(told.act().derive("role")), holder.id(), kind);
  }

  /** The role stays what it is, on another order of the court. */
  default Sitting roleRenewed(Someone holder, RoleKind kind, String order, Reasons reasons) {
    return changed(holder, kind, kind, script().mandate(MandateGround.COURT_ORDER, order), reasons);
  }

  /** The role becomes another, on a mandate that the organisation gives. */
  default Sitting roleChanged(
      Someone holder, RoleKind was, RoleKind kind, String mandate, Reasons reasons) {
    return changed(
        holder, was, kind, script().mandate(MandateGround.ORGANISATION, mandate), reasons);
  }

  private Sitting changed(
      Someone holder, RoleKind was, RoleKind kind, Mandate mandate, Reasons reasons) {
    var role = recall(RoleId.class, holder.id(), was);
    return decide(
            reasons,
            (file, grounds) ->
                new ChangeRole(file, role, kind, mandate, Period.since(day()), grounds))
        .remembering(role, holder.id(), kind);
  }

  default Sitting roleEnded(Someone holder, RoleKind kind, Someone handedOverTo, Reasons reasons) {
    var role = recall(RoleId.class, holder.id(), kind);
    var to = Optional.of(handedOverTo.id());
    return decide(reasons, (file, grounds) -> new EndRole(file, role, day(), to, grounds));
  }
}
