package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Fields;

/**
 * A row of {@code due_statement}.
 *
 * @param unsigned who has still to sign
 * @param signedOn the day of the latest signature
 * @param until the first day on which the statement no longer holds; empty when no end is known
 * @param settled the first day on which nobody has to sign any more
 */
record StatementRow(
    UUID statement,
    Origin origin,
    UUID support,
    LocalDate drawnUp,
    List<UUID> unsigned,
    Optional<LocalDate> signedOn,
    Optional<LocalDate> until,
    Optional<LocalDate> settled) {

  static final Columns<StatementRow> COLUMNS =
      Columns.<StatementRow>of("due_statement")
          .with("statement_id", "uuid", StatementRow::statement)
          .with("case_id", "uuid", row -> row.origin.file())
          .with("log_index", "bigint", row -> row.origin.index())
          .with("sequence", "bigint", row -> row.origin.sequence())
          .with("recorded_at", "timestamptz", row -> row.origin.recordedAt())
          .with("support_id", "uuid", StatementRow::support)
          .with("drawn_up_on", "date", StatementRow::drawnUp)
          .with("unsigned", "uuid[]", StatementRow::unsigned)
          .with("signed_on", "date", StatementRow::signedOn)
          .with("valid_until", "date", StatementRow::until)
          .with("settled", "date", StatementRow::settled);

  static StatementRow of(ConsentStatementDrawnUp e, Recorded at) {
    return new StatementRow(
        e.statement().value(),
        Origin.of(e.caseId().value(), at),
        e.support().value(),
        Days.of(e.act().at()),
        e.parties().stream().map(PersonId::value).distinct().toList(),
        Optional.empty(),
        e.period().until(),
        Optional.empty());
  }

  StatementRow signed(ConsentStatementSigned e) {
    var left = unsigned.stream().filter(party -> !party.equals(e.party().value())).toList();
    var latest = signedOn.filter(e.on()::isBefore).orElse(e.on());
    var row =
        new StatementRow(
            statement, origin, support, drawnUp, left, Optional.of(latest), until, settled);
    return left.isEmpty() ? row.settledBy(e.on()) : row;
  }

  /** Nobody has to sign any more from that day on, if that was not so before. */
  StatementRow settledBy(LocalDate day) {
    return settled.isPresent()
        ? this
        : new StatementRow(
            statement, origin, support, drawnUp, unsigned, signedOn, until, Optional.of(day));
  }

  static StatementRow read(Fields row) {
    return new StatementRow(
        row.id("statement_id"),
        Origin.read(row),
        row.id("support_id"),
        row.day("drawn_up_on"),
        row.ids("unsigned"),
        Optional.ofNullable(row.day("signed_on")),
        Optional.ofNullable(row.day("valid_until")),
        Optional.ofNullable(row.day("settled")));
  }
}
