package nl.beslisspoor.query.consent;

import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.StatementEvent.ConsentStatementDrawnUp;
import nl.beslisspoor.events.StatementEvent.ConsentStatementSigned;
import nl.beslisspoor.query.table.Columns;

/** The rows of consent statements and of signatures. */
final class StatementRows {

  /** A row of {@code consent_statement}. */
  record DrawnUp(Recorded at, ConsentStatementDrawnUp event) {

    static final Columns<DrawnUp> COLUMNS =
        Columns.<DrawnUp>of("consent_statement")
            .with("log_index", "bigint", row -> row.at.index())
            .with("statement_id", "uuid", row -> row.event.statement())
            .with("case_id", "uuid", row -> row.event.caseId())
            .with("sequence", "bigint", row -> row.at.sequence())
            .with("support_id", "uuid", row -> row.event.support())
            .with("parties", "uuid[]", row -> row.event.parties())
            .with("categories", "text[]", row -> row.event.categories())
            .with("narrative_purpose", "text", row -> row.event.purpose())
            .with("valid_from", "date", row -> row.event.period().from())
            .with("valid_until", "date", row -> row.event.period().until())
            .with("recorded_at", "timestamptz", row -> row.at.recordedAt());
  }

  /** A row of {@code consent_signature}. */
  record Signature(Recorded at, ConsentStatementSigned event) {

    static final Columns<Signature> COLUMNS =
        Columns.<Signature>of("consent_signature")
            .with("log_index", "bigint", row -> row.at.index())
            .with("statement_id", "uuid", row -> row.event.statement())
            .with("sequence", "bigint", row -> row.at.sequence())
            .with("party", "uuid", row -> row.event.party())
            .with("signed_on", "date", row -> row.event.on())
            .with("how", "text", row -> row.event.how())
            .with("recorded_at", "timestamptz", row -> row.at.recordedAt());
  }

  private StatementRows() {}
}
