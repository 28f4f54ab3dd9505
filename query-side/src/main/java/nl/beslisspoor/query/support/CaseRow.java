package nl.beslisspoor.query.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.query.support.Family.Youth;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/**
 * A row of {@code due_case}.
 *
 * @param closed the first day on which the file is closed; empty while it is open
 * @param knownAt when its last event was recorded; never before an earlier event, whatever the
 *     clock of the recorder said
 */
record CaseRow(UUID file, Optional<Youth> youth, Optional<LocalDate> closed, Instant knownAt) {

  static final Columns<CaseRow> COLUMNS =
      Columns.<CaseRow>of("due_case")
          .with("case_id", "uuid", CaseRow::file)
          .with("youth", "uuid", row -> row.youth.map(Youth::youth))
          .with("personal_born", "text", row -> row.youth.flatMap(Youth::born))
          .with("closed_on", "date", CaseRow::closed)
          .with("known_at", "timestamptz", CaseRow::knownAt);

  static CaseRow read(Fields row) {
    var file = row.id("case_id");
    return new CaseRow(
        file,
        Optional.ofNullable(row.id("youth")).map(youth -> youth(file, youth, row)),
        Optional.ofNullable(row.day("closed_on")),
        row.moment("known_at"));
  }

  private static Youth youth(UUID file, UUID youth, Fields row) {
    var born = row.sealedDay("personal_born", new PersonId(youth));
    return new Youth(file, youth, Optional.ofNullable(born));
  }
}
