package nl.beslisspoor.query.support;

import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/** A row of {@code due_authority}. */
record AuthorityRow(long index, UUID file, UUID parent, Period period) {

  static final Columns<AuthorityRow> COLUMNS =
      Columns.<AuthorityRow>of("due_authority")
          .with("log_index", "bigint", AuthorityRow::index)
          .with("case_id", "uuid", AuthorityRow::file)
          .with("parent", "uuid", AuthorityRow::parent)
          .with("valid_from", "date", row -> row.period.from())
          .with("valid_until", "date", row -> row.period.until());

  static AuthorityRow of(ParentalAuthorityRecorded e, Recorded at) {
    return new AuthorityRow(at.index(), e.caseId().value(), e.person().value(), e.period());
  }

  static AuthorityRow read(Fields row) {
    return new AuthorityRow(
        row.number("log_index"),
        row.id("case_id"),
        row.id("parent"),
        new Period(row.day("valid_from"), Optional.ofNullable(row.day("valid_until"))));
  }
}
