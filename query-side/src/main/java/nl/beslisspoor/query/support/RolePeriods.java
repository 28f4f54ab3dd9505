package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;

/** The roles of one file by period. */
final class RolePeriods {

  private record RolePeriod(UUID role, LocalDate from) {}

  private final Map<RolePeriod, RoleRow> roles = new LinkedHashMap<>();

  void put(RoleRow role) {
    roles.put(new RolePeriod(role.role(), role.valid().from()), role);
  }

  List<RoleRow> all() {
    return List.copyOf(roles.values());
  }

  /** Whether somebody holds guardianship on a day. */
  boolean guards(UUID person, LocalDate day) {
    return roles.values().stream()
        .anyMatch(held ->
            held.holder().equals(person) && held.kind().guardianship() && held.valid().covers(day));
  }

  void apply(RoleEvent event, Recorded at) {
    switch (event) {
      case RoleAssigned e -> put(RoleRow.of(e, at));
      case RoleChanged e -> changed(e, at);
      case RoleEnded e -> end(e.role().value(), e.on());
    }
  }

  private void changed(RoleChanged e, Recorded at) {
    var before = periods(e.role().value());
    end(e.role().value(), e.period().from());
    before.stream().findFirst().ifPresent(held -> put(held.changed(e, at)));
  }

  private void end(UUID role, LocalDate day) {
    periods(role).forEach(held -> put(held.endingOn(day)));
  }

  private List<RoleRow> periods(UUID role) {
    return roles.values().stream().filter(held -> held.role().equals(role)).toList();
  }
}
