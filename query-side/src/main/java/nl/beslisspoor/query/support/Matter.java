package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/**
 * Something that is or was open; as known for a while it is a row of {@code due_matter}.
 *
 * @param about the support, consent, role, statement, restriction or decision
 * @param person figure, giver, holder or youth
 */
record Matter(Origin origin, MatterKind kind, UUID about, UUID person, Days days) {

  private static final int KINDS = 16;

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

  /** Rows of {@code due_set}: what an event set a day for. */
  static final Columns<Matter> SET = of(Columns.of("due_set"), Function.identity());

  static final Columns<Version<Matter>> COLUMNS =
      of(Columns.<Version<Matter>>of("due_matter"), Version::what)
          .with("known_from", "timestamptz", row -> row.known().from())
          .with("known_until", "timestamptz", row -> row.known().until());

  private static <R> Columns<R> of(Columns<R> columns, Function<R, Matter> matter) {
    return columns
        .with("place", "bigint", row -> matter.apply(row).place())
        .with("case_id", "uuid", row -> matter.apply(row).origin.file())
        .with("sequence", "bigint", row -> matter.apply(row).origin.sequence())
        .with("recorded_at", "timestamptz", row -> matter.apply(row).origin.recordedAt())
        .with("kind", "text", row -> matter.apply(row).kind)
        .with("about", "uuid", row -> matter.apply(row).about)
        .with("person", "uuid", row -> matter.apply(row).person)
        .with("since", "date", row -> matter.apply(row).days.since())
        .with("shown_from", "date", row -> matter.apply(row).days.shownFrom())
        .with("due", "date", row -> matter.apply(row).due(false))
        .with("personal_due", "date", row -> matter.apply(row).due(true))
        .with("settled", "date", row -> matter.apply(row).days.settled());
  }

  /** The same, no longer open from that day on at the latest. */
  Matter settledBy(LocalDate day) {
    var settled = days.settled().filter(day::isAfter).orElse(day);
    return new Matter(
        origin,
        kind,
        about,
        person,
        new Days(days.since(), days.shownFrom(), days.due(), Optional.of(settled)));
  }

  boolean is(MatterKind what, UUID which) {
    return kind == what && about.equals(which);
  }

  /** Whether its date had passed before that day while it was open. */
  boolean missed(LocalDate day) {
    return days.settled().isEmpty() && days.due().filter(day::isAfter).isPresent();
  }

  long place() {
    return origin.index() * KINDS + kind.ordinal();
  }

  /** The due date if it follows from somebody's age, or if it does not. */
  private Optional<LocalDate> due(boolean fromAge) {
    return days.due().filter(_ -> byAge() == fromAge);
  }

  private boolean byAge() {
    return switch (kind) {
      case CONSENT_AT_TWELVE, CONSENT_AT_SIXTEEN -> true;
      case POSITION_UNDECIDED,
          EVALUATION,
          CONSENT_ENDS,
          ROLE_ENDS,
          HOLD_TALK,
          ASK_AGAIN,
          STATEMENT_UNSIGNED,
          RESTRICTION_ENDS ->
          false;
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
