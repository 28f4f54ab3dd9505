package nl.beslisspoor.query.decisions;

import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.table.Columns;

/** A row of {@code decision_revision}. */
record RevisionRow(Recorded at, DecisionRevised event) {

  static final Columns<RevisionRow> COLUMNS =
      Columns.<RevisionRow>of("decision_revision")
          .with("log_index", "bigint", row -> row.at.index())
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("replaced", "uuid", row -> row.event.replaced())
          .with("decision_id", "uuid", row -> row.event.account().decision())
          .with("manner", "text", row -> row.event.manner())
          .with("decided_at", "timestamptz", row -> row.event.account().decidedAt())
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt());
}
