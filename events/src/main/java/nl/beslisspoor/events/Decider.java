package nl.beslisspoor.events;

import java.util.Optional;
import nl.beslisspoor.events.catalogue.RoleKind;

/**
 * Somebody who decided.
 *
 * @param role the role held in the file at the moment of the decision
 * @param mandate in whose name and on what ground; empty for people who decide for themselves
 */
public record Decider(PersonId person, RoleKind role, Optional<Mandate> mandate) {

  Decider onMandate(Mandate otherwise) {
    return role.answerable() && mandate.isEmpty()
        ? new Decider(person, role, Optional.of(otherwise))
        : this;
  }
}
