package nl.beslisspoor.query.file;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.beslisspoor.events.catalogue.DestructionRoles;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.roles.RoleBook.Held;

/** Who answers a request to destroy, by the roles of a file; the command side holds it to that. */
public final class DestructionMandate {

  private DestructionMandate() {}

  /** Who decides or refuses, of those who hold these roles. */
  public static List<UUID> deciding(List<Held> roles) {
    return holding(roles, DestructionRoles.DECIDING);
  }

  /** Who confirms, of those who hold these roles. */
  public static List<UUID> confirming(List<Held> roles) {
    return holding(roles, DestructionRoles.CONFIRMING);
  }

  private static List<UUID> holding(List<Held> roles, Set<RoleKind> kinds) {
    return roles.stream()
        .filter(held -> kinds.contains(RoleKind.valueOf(held.kind().code())))
        .map(Held::holder)
        .distinct()
        .toList();
  }
}
