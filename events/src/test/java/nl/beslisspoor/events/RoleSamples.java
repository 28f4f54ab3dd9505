package nl.beslisspoor.events;

import static nl.beslisspoor.events.SampleParts.ACCOUNT;
import static nl.beslisspoor.events.SampleParts.ACT;
import static nl.beslisspoor.events.SampleParts.BARE_ACCOUNT;
import static nl.beslisspoor.events.SampleParts.BARE_MANDATE;
import static nl.beslisspoor.events.SampleParts.DAY;
import static nl.beslisspoor.events.SampleParts.FIGURE;
import static nl.beslisspoor.events.SampleParts.FILE;
import static nl.beslisspoor.events.SampleParts.MANDATE;
import static nl.beslisspoor.events.SampleParts.MOTHER;
import static nl.beslisspoor.events.SampleParts.PERIOD;
import static nl.beslisspoor.events.SampleParts.PLAN;
import static nl.beslisspoor.events.SampleParts.ROLE;

import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.catalogue.RoleKind;

/** Samples of roles. */
final class RoleSamples {

  private RoleSamples() {}

  static Stream<Event> full() {
    return Stream.of(
        new RoleAssigned(
            FILE, ACT, PLAN, ACCOUNT, ROLE, FIGURE, RoleKind.CITIZEN_GUARDIAN, MANDATE, PERIOD),
        new RoleChanged(FILE, ACT, PLAN, ACCOUNT, ROLE, RoleKind.YOUTH_PROTECTOR, MANDATE, PERIOD),
        new RoleEnded(FILE, ACT, PLAN, ACCOUNT, ROLE, DAY, Optional.of(MOTHER)));
  }

  static Stream<Event> bare() {
    return Stream.of(
        new RoleAssigned(
            FILE,
            ACT,
            PLAN,
            BARE_ACCOUNT,
            ROLE,
            FIGURE,
            RoleKind.NETWORK_LEAD,
            BARE_MANDATE,
            Period.since(DAY)),
        new RoleChanged(
            FILE,
            ACT,
            PLAN,
            BARE_ACCOUNT,
            ROLE,
            RoleKind.CASE_DIRECTOR,
            BARE_MANDATE,
            Period.since(DAY)),
        new RoleEnded(FILE, ACT, PLAN, BARE_ACCOUNT, ROLE, DAY, Optional.empty()));
  }
}
