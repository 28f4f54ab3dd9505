package nl.beslisspoor.query.timeline;

import java.util.List;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.table.Columns;

/** A row of {@code timeline_person}. */
record PersonRow(Recorded at, PersonAdded event) {

  static final Columns<PersonRow> COLUMNS =
      Columns.<PersonRow>of("timeline_person")
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("person_id", "uuid", row -> row.event.person())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("relation", "text", row -> row.event.relation())
          .with("personal_name", "text", row -> row.event.name())
          .with("personal_born", "date", row -> row.event.born());

  static List<PersonRow> of(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.event() instanceof PersonAdded)
        .map(entry -> new PersonRow(entry.at(), (PersonAdded) entry.event()))
        .toList();
  }
}
