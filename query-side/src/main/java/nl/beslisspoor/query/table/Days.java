package nl.beslisspoor.query.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days as people in the Netherlands count them, as stretches of the time axes. */
public final class Days {

  private Days() {}

  /** The day on which a moment falls. */
  public static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, SqlTime.NETHERLANDS);
  }

  /** The first moment of a day. */
  public static Instant start(LocalDate day) {
    return day.atStartOfDay(SqlTime.NETHERLANDS).toInstant();
  }

  /** The last microsecond of a day: the finest that the database keeps. */
  public static Instant end(LocalDate day) {
    return start(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
  }

  /** A day written as 2026-05-03, in the years 1 to 9998; empty when it is none. */
  public static Optional<LocalDate> read(String written) {
    try {
      var day = LocalDate.parse(written);
      return day.getYear() < 1 || day.getYear() > 9998 ? Optional.empty() : Optional.of(day);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** A moment with a zone, or a day for its end; empty when it is neither. */
  public static Optional<Instant> readEnd(String written) {
    try {
      return read(written)
          .map(Days::end)
          .or(() -> Optional.of(Instant.parse(written)).filter(Place::holds));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
