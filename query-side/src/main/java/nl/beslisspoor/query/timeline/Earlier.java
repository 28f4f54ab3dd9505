package nl.beslisspoor.query.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DecisionId;
import nl.beslisspoor.events.PlacementEvent.OrdinaryLifeRestricted;
import nl.beslisspoor.events.PlacementEvent.RestrictionLifted;
import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.RestrictionId;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.PartOfLife;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What entries name that was recorded before them: restrictions lifted and decisions replaced. */
final class Earlier {

  /**
   * A decision as a later one names it.
   *
   * @param on the day on which it was decided
   */
  record Decided(DecisionKind kind, LocalDate on) {}

  private final Map<UUID, PartOfLife> restricted = new HashMap<>();
  private final Map<UUID, Decided> decided = new HashMap<>();

  private Earlier() {}

  /** What a block of events names, from the table and from the block itself. */
  static Earlier load(JdbcClient jdbc, Collection<CaseEvent> block) {
    var earlier = new Earlier();
    earlier.read(jdbc, named(block));
    block.forEach(earlier::take);
    return earlier;
  }

  Optional<PartOfLife> restricted(RestrictionId restriction) {
    return Optional.ofNullable(restricted.get(restriction.value()));
  }

  Optional<Decided> decided(DecisionId decision) {
    return Optional.ofNullable(decided.get(decision.value()));
  }

  private static UUID[] named(Collection<CaseEvent> block) {
    return block.stream()
        .<UUID>mapMulti((event, named) -> {
          if (event instanceof RestrictionLifted e) {
            named.accept(e.restriction().value());
          }
          if (event instanceof DecisionRevised e) {
            named.accept(e.replaced().value());
          }
        })
        .toArray(UUID[]::new);
  }

  private void read(JdbcClient jdbc, UUID[] named) {
    if (named.length > 0) {
      jdbc.sql(
              """
              select matter_id, restricted, decision_id, decision_kind, happened_at
              from timeline_entry
              where decision_id = any(?) or matter_id = any(?) and restricted is not null
              """)
          .params(named, named)
          .query(Fields.as(this::read))
          .list();
    }
  }

  private Decided read(Fields row) {
    var part = row.term("restricted", PartOfLife.class);
    if (part != null) {
      restricted.put(row.id("matter_id"), part);
    }
    var found =
        new Decided(
            row.term("decision_kind", DecisionKind.class), Days.of(row.moment("happened_at")));
    decided.put(row.id("decision_id"), found);
    return found;
  }

  private void take(CaseEvent event) {
    if (event instanceof OrdinaryLifeRestricted e) {
      restricted.put(e.restriction().value(), e.part());
    }
    if (event instanceof Decision e) {
      var account = e.account();
      decided.put(
          account.decision().value(), new Decided(account.kind(), Days.of(account.decidedAt())));
    }
  }
}
