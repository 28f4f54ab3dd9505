package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/**
 * Something that is or was open.
 *
 * @param about the support, consent, role, statement, restriction, decision, ask or request to
 *     destroy
 * @param person figure, giver, holder, youth or who asks
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
      LocalDate since, LocalDate shownFrom, Optional<LocalDate> due, Optional<LocalDate> settled) {

    private static final String NONE = "-";

    /** The same, no longer open from that day on at the latest. */
    Days settledBy(LocalDate day) {
      var end = settled.filter(day::isAfter).orElse(day);
      return new Days(since, shownFrom, due, Optional.of(end));
    }

    boolean openOn(LocalDate day) {
      return !shownFrom.isAfter(day) && settled.filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** As one text, which is sealed where it follows from somebody's age. */
    String written() {
      return Stream.of(Optional.of(since), Optional.of(shownFrom), due, settled)
          .map(day -> day.map(LocalDate::toString).orElse(NONE))
          .collect(Collectors.joining(" "));
    }

    /** Reads what {@link #written} gave. */
    static Days parse(String written) {
      var days =
          Stream.of(written.split(" "))
              .map(day -> Optional.of(day).filter(one -> !one.equals(NONE)).map(LocalDate::parse))
              .toList();
      return new Days(
          days.get(0).orElseThrow(), days.get(1).orElseThrow(), days.get(2), days.get(3));
    }

    static Days read(Fields row) {
      return new Days(
          row.day("since"),
          row.day("shown_from"),
          Optional.ofNullable(row.day("due")),
          Optional.ofNullable(row.day("settled")));
    }
  }

  /** Rows of {@code due_set}: what an event set a day for. */
  static final Columns<Matter> SET =
      Columns.<Matter>of("due_set")
          .with("place", "bigint", Matter::place)
          .with("case_id", "uuid", row -> row.origin.file())
          .with("sequence", "bigint", row -> row.origin.sequence())
          .with("recorded_at", "timestamptz", row -> row.origin.recordedAt())
          .with("kind", "text", Matter::kind)
          .with("about", "uuid", Matter::about)
          .with("person", "uuid", Matter::person)
          .with("since", "date", row -> row.days.since())
          .with("shown_from", "date", row -> row.days.shownFrom())
          .with("due", "date", row -> row.days.due())
          .with("settled", "date", row -> row.days.settled());

  /** The same, no longer open from that day on at the latest. */
  Matter settledBy(LocalDate day) {
    return new Matter(origin, kind, about, person, days.settledBy(day));
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
        Days.read(row));
  }
}
