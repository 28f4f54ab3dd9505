package nl.beslisspoor.query.support;

import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.table.Columns;

/** A row of {@code support_question}. */
record QuestionRow(Recorded at, WhoQuestionAsked event) {

  static final Columns<QuestionRow> COLUMNS =
      Columns.<QuestionRow>of("support_question")
          .with("log_index", "bigint", row -> row.at.index())
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("asked_at", "timestamptz", row -> row.event.askedAt())
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt());
}
