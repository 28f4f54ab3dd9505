package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/**
 * Something that is or was open; as known for a while it is a row of {@code due_matter}.
 *
 * @param about the support, consent or role
 * @param person figure, giver or holder
 */
record Matter(Origin origin, MatterKind kind, UUID about, UUID person, Days days) {

  private static final int KINDS = 8;

  /**
   * On which days it is open.
   *
   * @param since from when it is open
   * @param shownFrom from when it is announced
   * @param due when it has to be done; empty when nothing was set
   * @param settled the first day on which it is no longer open
   */
  record Days(
      LocalDate since, LocalDate shownFrom, Optional<LocalDate> due, Optional<LocalDate> settled) {}

  static final Columns<Version<Matter>> COLUMNS =
      Columns.<Version<Matter>>of("due_matter")
          .with("place", "bigint", row -> row.what().place())
          .with("known_from", "timestamptz", row -> row.known().from())
          .with("known_until", "timestamptz", row -> row.known().until())
          .with("case_id", "uuid", row -> row.what().origin.file())
          .with("sequence", "bigint", row -> row.what().origin.sequence())
          .with("recorded_at", "timestamptz", row -> row.what().origin.recordedAt())
          .with("kind", "text", row -> row.what().kind)
          .with("about", "uuid", row -> row.what().about)
          .with("person", "uuid", row -> row.what().person)
          .with("since", "date", row -> row.what().days.since())
          .with("shown_from", "date", row -> row.what().days.shownFrom())
          .with("due", "date", row -> row.what().due(false))
          .with("personal_due", "date", row -> row.what().due(true))
          .with("settled", "date", row -> row.what().days.settled());

  private long place() {
    return origin.index() * KINDS + kind.ordinal();
  }

  /** The due date if it follows from somebody's age, or if it does not. */
  private Optional<LocalDate> due(boolean fromAge) {
    return days.due().filter(_ -> byAge() == fromAge);
  }

  private boolean byAge() {
    return switch (kind) {
      case CONSENT_AT_TWELVE, CONSENT_AT_SIXTEEN -> true;
      case POSITION_UNDECIDED, EVALUATION, CONSENT_ENDS, ROLE_ENDS -> false;
    };
  }

  static Matter read(Fields row) {
    return new Matter(
        new Origin(
            row.id("case_id"),
            row.number("place") / KINDS,
            row.number("sequence"),
            row.moment("recorded_at")),
        row.term("kind", MatterKind.class),
        row.id("about"),
        row.id("person"),
        new Days(
            row.day("since"),
            row.day("shown_from"),
            Optional.ofNullable(row.day("due")).or(() -> personalDue(row)),
            Optional.ofNullable(row.day("settled"))));
  }

  private static Optional<LocalDate> personalDue(Fields row) {
    return Optional.ofNullable(row.day("personal_due"));
  }
}
