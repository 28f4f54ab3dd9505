package nl.beslisspoor.query.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PersonalDate;
import nl.beslisspoor.events.PersonalText;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.table.Columns;

/** A row of {@code timeline_person}: who somebody is, as one event says it. */
record PersonRow(
    Entry entry,
    PersonId person,
    PersonalText name,
    Optional<PersonalDate> born,
    Relation relation) {

  static final Columns<PersonRow> COLUMNS =
      Columns.<PersonRow>of("timeline_person")
          .with("case_id", "uuid", row -> row.entry.file())
          .with("person_id", "uuid", PersonRow::person)
          .with("sequence", "bigint", row -> row.entry.at().sequence())
          .with("recorded_at", "timestamptz", row -> row.entry.at().recordedAt())
          .with("relation", "text", PersonRow::relation)
          .with("personal_name", "text", PersonRow::name)
          .with("personal_born", "text", PersonRow::born);

  static List<PersonRow> of(List<Entry> entries) {
    return entries.stream().flatMap(PersonRow::of).toList();
  }

  private static Stream<PersonRow> of(Entry entry) {
    if (entry.event() instanceof PersonAdded e) {
      return Stream.of(new PersonRow(entry, e.person(), e.name(), e.born(), e.relation()));
    }
    return entry.event() instanceof PersonCorrected e
        ? Stream.of(new PersonRow(entry, e.person(), e.name(), e.born(), e.relation()))
        : Stream.empty();
  }
}
