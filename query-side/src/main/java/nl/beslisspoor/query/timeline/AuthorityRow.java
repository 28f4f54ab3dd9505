package nl.beslisspoor.query.timeline;

import java.util.List;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.table.Columns;

/** A row of {@code timeline_authority}. */
record AuthorityRow(Recorded at, ParentalAuthorityRecorded event) {

  static final Columns<AuthorityRow> COLUMNS =
      Columns.<AuthorityRow>of("timeline_authority")
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("person_id", "uuid", row -> row.event.person())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("valid_from", "date", row -> row.event.period().from())
          .with("valid_until", "date", row -> row.event.period().until());

  static List<AuthorityRow> of(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.event() instanceof ParentalAuthorityRecorded)
        .map(entry -> new AuthorityRow(entry.at(), (ParentalAuthorityRecorded) entry.event()))
        .toList();
  }
}
