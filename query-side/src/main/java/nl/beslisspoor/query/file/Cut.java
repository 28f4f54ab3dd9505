package nl.beslisspoor.query.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Span;

/**
 * Up to where a file is shown on each time axis; empty for all.
 *
 * @param known as the system knew it at that moment
 * @param was as it was in the world on that day
 */
public record Cut(Optional<Instant> known, Optional<LocalDate> was) {

  /** A day means its end in the Netherlands; what is no day and no moment cuts nothing. */
  static Cut of(String known, String was) {
    return new Cut(day(known).map(Cut::end).or(() -> moment(known)), day(was));
  }

  public boolean cuts() {
    return known.isPresent() || was.isPresent();
  }

  /** The end of the day of the world axis. */
  Optional<Instant> then() {
    return was.map(Cut::end);
  }

  Narrowing narrow(Narrowing asked) {
    var narrowed = known.map(at -> asked.recorded(Span.always().upTo(at))).orElse(asked);
    return then().map(at -> narrowed.decided(Span.always().upTo(at))).orElse(narrowed);
  }

  LocalDate day() {
    return was.or(() -> known.map(at -> LocalDate.ofInstant(at, Dates.ZONE)))
        .orElse(new Dates().today());
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant().minusMillis(1);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
