package nl.beslisspoor.events;

import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.events.catalogue.RoleKind;

/** Who holds which role in the file, from when, on which mandate. */
public sealed interface RoleEvent extends CaseEvent, Decision {

  RoleId role();

  /** A person was given a role for a period. */
  record RoleAssigned(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      RoleId role,
      PersonId holder,
      RoleKind kind,
      Mandate mandate,
      Period period)
      implements RoleEvent {}

  /** From a day on the role is held under another mandate or for another period. */
  record RoleChanged(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      RoleId role,
      RoleKind kind,
      Mandate mandate,
      Period period)
      implements RoleEvent {}

  /** The role is no longer held from that day on. */
  record RoleEnded(
      CaseId caseId,
      Act act,
      InformationCategory category,
      AccountabilityRecord account,
      RoleId role,
      LocalDate on,
      Optional<PersonId> handedOverTo)
      implements RoleEvent {}
}
