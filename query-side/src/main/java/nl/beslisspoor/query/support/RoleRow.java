package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/**
 * A role held for one period; as known for a while it is a row of {@code due_role}. A period that
 * was cut to nothing stays as an empty one.
 */
record RoleRow(UUID role, Origin origin, RoleKind kind, UUID holder, Period valid, boolean ended) {

  static final Columns<Version<RoleRow>> COLUMNS =
      Columns.<Version<RoleRow>>of("due_role")
          .with("role_id", "uuid", row -> row.what().role)
          .with("valid_from", "date", row -> row.what().valid.from())
          .with("known_from", "timestamptz", row -> row.known().from())
          .with("known_until", "timestamptz", row -> row.known().until())
          .with("log_index", "bigint", row -> row.what().origin.index())
          .with("sequence", "bigint", row -> row.what().origin.sequence())
          .with("recorded_at", "timestamptz", row -> row.what().origin.recordedAt())
          .with("case_id", "uuid", row -> row.what().origin.file())
          .with("kind", "text", row -> row.what().kind)
          .with("holder", "uuid", row -> row.what().holder)
          .with("valid_until", "date", row -> row.what().valid.until())
          .with("ended", "boolean", row -> row.what().ended);

  static RoleRow of(RoleAssigned e, Recorded at) {
    return new RoleRow(
        e.role().value(),
        Origin.of(e.caseId().value(), at),
        e.kind(),
        e.holder().value(),
        e.period(),
        false);
  }

  /** The period that follows on this one by a change. */
  RoleRow changed(RoleChanged e, Recorded at) {
    return new RoleRow(
        role, Origin.of(e.caseId().value(), at), e.kind(), holder, e.period(), false);
  }

  /** Cut by decision, so that the end asks for nothing more. */
  RoleRow endingOn(LocalDate day) {
    return new RoleRow(role, origin, kind, holder, valid.endingOn(day), true);
  }

  static RoleRow read(Fields row) {
    return new RoleRow(
        row.id("role_id"),
        Origin.read(row),
        row.term("kind", RoleKind.class),
        row.id("holder"),
        new Period(row.day("valid_from"), Optional.ofNullable(row.day("valid_until"))),
        row.yes("ended"));
  }
}
