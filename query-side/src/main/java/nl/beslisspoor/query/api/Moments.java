package nl.beslisspoor.query.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.SqlTime;

/** Moments as a client writes them: with a zone (RFC 3339), or a day in the Netherlands. */
final class Moments {

  private Moments() {}

  /** A day stands for its beginning. */
  static Instant start(String given) {
    return given.length() == 10 ? midnight(LocalDate.parse(given)) : exact(given);
  }

  /** A day stands for its last microsecond. */
  static Instant end(String given) {
    return given.length() == 10 ? endOf(LocalDate.parse(given)) : exact(given);
  }

  static Instant endOf(LocalDate day) {
    return midnight(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
  }

  private static Instant midnight(LocalDate day) {
    return within(day.atStartOfDay(SqlTime.NETHERLANDS).toInstant());
  }

  private static Instant exact(String given) {
    return within(OffsetDateTime.parse(given).toInstant());
  }

  private static Instant within(Instant moment) {
    if (moment.isBefore(Place.first().moment()) || moment.isAfter(Place.last().moment())) {
      throw new IllegalArgumentException("years 1 to 9999");
    }
    return moment;
  }
}
