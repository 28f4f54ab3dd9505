package nl.beslisspoor.query.support;

import java.util.Optional;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/**
 * Something that is or was open, as known for a while: a row of {@code due_matter}.
 *
 * @param matter with the days that do not follow from anybody's age
 * @param personal seal of the days that hold in their place, where those follow from the youth's
 *     age; empty where none do
 */
record OwedRow(Matter matter, Optional<String> personal) {

  static final Columns<Version<OwedRow>> COLUMNS =
      Columns.<Version<OwedRow>>of("due_matter")
          .with("place", "bigint", row -> row.what().matter.place())
          .with("case_id", "uuid", row -> row.what().matter.origin().file())
          .with("sequence", "bigint", row -> row.what().matter.origin().sequence())
          .with("recorded_at", "timestamptz", row -> row.what().matter.origin().recordedAt())
          .with("kind", "text", row -> row.what().matter.kind())
          .with("about", "uuid", row -> row.what().matter.about())
          .with("person", "uuid", row -> row.what().matter.person())
          .with("since", "date", row -> row.what().matter.days().since())
          .with("shown_from", "date", row -> row.what().matter.days().shownFrom())
          .with("due", "date", row -> row.what().matter.days().due())
          .with("settled", "date", row -> row.what().matter.days().settled())
          .with("personal_days", "text", row -> row.what().personal)
          .with("known_from", "timestamptz", row -> row.known().from())
          .with("known_until", "timestamptz", row -> row.known().until());

  static OwedRow read(Fields row) {
    return new OwedRow(Matter.read(row), Optional.ofNullable(row.text("personal_days")));
  }
}
