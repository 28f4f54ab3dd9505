package nl.beslisspoor.events.catalogue;

import java.util.Set;

/** In which roles a request to destroy is answered (domain, section 11). */
public final class DestructionRoles {
  /** Confirms what another decided. */
  public static final Set<RoleKind> CONFIRMING =
      Set.of(RoleKind.TEAM_LEADER, RoleKind.DATA_PROTECTION_OFFICER);

  /** Decides to destroy, or refuses. */
  public static final Set<RoleKind> DECIDING =
      Set.of(
          RoleKind.CASE_DIRECTOR,
          RoleKind.YOUTH_PROTECTOR,
          RoleKind.TEAM_LEADER,
          RoleKind.DATA_PROTECTION_OFFICER);

  private DestructionRoles() {}
}
