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

/** A row of {@code due_role}; a period that was cut to nothing stays as an empty one. */
record RoleRow(UUID role, Origin origin, RoleKind kind, UUID holder, Period valid, boolean ended) {

  static final Columns<RoleRow> COLUMNS =
      Columns.<RoleRow>of("due_role")
          .with("role_id", "uuid", RoleRow::role)
          .with("valid_from", "date", row -> row.valid.from())
          .with("log_index", "bigint", row -> row.origin.index())
          .with("sequence", "bigint", row -> row.origin.sequence())
          .with("recorded_at", "timestamptz", row -> row.origin.recordedAt())
          .with("case_id", "uuid", row -> row.origin.file())
          .with("kind", "text", RoleRow::kind)
          .with("holder", "uuid", RoleRow::holder)
          .with("valid_until", "date", row -> row.valid.until())
          .with("ended", "boolean", RoleRow::ended);

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
