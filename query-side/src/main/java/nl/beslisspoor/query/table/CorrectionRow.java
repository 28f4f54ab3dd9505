package nl.beslisspoor.query.table;

import java.util.Optional;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.CorrectionCause;

/**
 * A row of a table of corrections: an entry was corrected by a later one.
 *
 * @param entry sequence of the entry that was wrong
 * @param cause empty when what stood about a person was corrected
 * @param reading how the entry is to be read; empty when what stood about a person was corrected
 */
public record CorrectionRow(
    Recorded at,
    Decision by,
    long entry,
    Optional<CorrectionCause> cause,
    Optional<Narrative> reading) {

  /** The columns of a table of corrections. */
  public static Columns<CorrectionRow> columns(String table) {
    return Columns.<CorrectionRow>of(table)
        .with("log_index", "bigint", row -> row.at.index())
        .with("case_id", "uuid", row -> row.by.caseId())
        .with("entry", "bigint", CorrectionRow::entry)
        .with("sequence", "bigint", row -> row.at.sequence())
        .with("decision_id", "uuid", row -> row.by.account().decision())
        .with("cause", "text", CorrectionRow::cause)
        .with("narrative_reading", "text", CorrectionRow::reading)
        .with("decided_at", "timestamptz", row -> row.by.account().decidedAt())
        .with("recorded_at", "timestamptz", row -> row.at.recordedAt());
  }

  /** The correction that an event is; empty for any other. */
  public static Optional<CorrectionRow> of(Recorded at, CaseEvent event) {
    return switch (event) {
      case RecordCorrected e ->
          Optional.of(
              new CorrectionRow(
                  at, e, e.entry(), Optional.of(e.cause()), Optional.of(e.reading())));
      case PersonCorrected e ->
          Optional.of(new CorrectionRow(at, e, e.entry(), Optional.empty(), Optional.empty()));
      case CaseEvent _ -> Optional.empty();
    };
  }
}
