package nl.beslisspoor.query.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.roles.RolePeriod.Known;
import nl.beslisspoor.query.roles.RolePeriod.Source;
import nl.beslisspoor.query.table.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the periods in which roles are held, as known at every moment. */
@Component
public class Roles implements Projection {

  private record Entry(Recorded at, RoleEvent event) {}

  private final JdbcClient jdbc;

  public Roles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "roles";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public List<String> tables() {
    return List.of("role_period");
  }

  @Override
  public void apply(List<Recorded> block) {
    var entries =
        block.stream()
            .filter(entry -> entry.event() instanceof RoleEvent)
            .map(entry -> new Entry(entry, (RoleEvent) entry.event()))
            .toList();
    if (entries.isEmpty()) {
      return;
    }
    var periods = periods(entries);
    entries.forEach(entry -> fold(periods, entry));
    RolePeriod.COLUMNS.upsert(jdbc, changed(periods), "role_id", "sequence", "valid_from");
  }

  private Map<UUID, List<RolePeriod>> periods(List<Entry> entries) {
    var roles = entries.stream().map(entry -> entry.event().role().value()).distinct();
    return jdbc
        .sql("select * from role_period where role_id = any(?) order by sequence")
        .param(roles.toArray(UUID[]::new))
        .query(Fields.as(RolePeriod::read))
        .list()
        .stream()
        .collect(Collectors.groupingBy(RolePeriod::role, Collectors.toList()));
  }

  private static void fold(Map<UUID, List<RolePeriod>> all, Entry entry) {
    var id = entry.event().role().value();
    var periods = all.computeIfAbsent(id, none -> new ArrayList<>());
    all.put(
        id,
        switch (entry.event()) {
          case RoleAssigned e -> new ArrayList<>(List.of(assigned(e, entry.at())));
          case RoleChanged e -> changed(periods, e, entry.at());
          case RoleEnded e ->
              cut(periods, entry.at(), period -> period.endingOn(e.on(), entry.at()));
        });
  }

  private static RolePeriod assigned(RoleAssigned e, Recorded at) {
    return new RolePeriod(
        e.role().value(),
        e.caseId().value(),
        e.holder().value(),
        e.kind(),
        e.mandate(),
        e.period(),
        Known.by(at),
        Source.of(e.account()));
  }

  /** What was held before ends where the new period begins. */
  private static List<RolePeriod> changed(List<RolePeriod> periods, RoleChanged e, Recorded at) {
    var holder = periods.getFirst().holder();
    var after = cut(periods, at, period -> period.endingOn(e.period().from(), at));
    after.add(
        new RolePeriod(
            e.role().value(),
            e.caseId().value(),
            holder,
            e.kind(),
            e.mandate(),
            e.period(),
            Known.by(at),
            Source.of(e.account())));
    return after;
  }

  /** Replaces what stands; a period of which nothing is left is only known to have been so. */
  private static List<RolePeriod> cut(
      List<RolePeriod> periods, Recorded at, Function<RolePeriod, RolePeriod> change) {
    var after = new ArrayList<RolePeriod>();
    for (var period : periods) {
      var now = period.stands() ? change.apply(period) : period;
      if (!period.stands() || now.valid().equals(period.valid())) {
        after.add(period);
        continue;
      }
      after.add(period.supersededBy(at));
      if (!now.empty()) {
        after.add(now);
      }
    }
    return after;
  }

  private static List<RolePeriod> changed(Map<UUID, List<RolePeriod>> periods) {
    return periods.values().stream().flatMap(List::stream).toList();
  }
}
