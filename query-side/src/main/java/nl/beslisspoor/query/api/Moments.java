package nl.beslisspoor.query.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Place;

/** Moments as a client writes them: with a zone (RFC 3339), or a day in the Netherlands. */
final class Moments {

  private Moments() {}

  /** A day stands for its beginning. */
  static Instant start(String given) {
    return given.length() == 10 ? within(Days.start(LocalDate.parse(given))) : exact(given);
  }

  /** A day stands for its last microsecond. */
  static Instant end(String given) {
    return given.length() == 10 ? within(Days.end(LocalDate.parse(given))) : exact(given);
  }

  private static Instant exact(String given) {
    return within(OffsetDateTime.parse(given).toInstant());
  }

  private static Instant within(Instant moment) {
    if (!Place.holds(moment)) {
      throw new IllegalArgumentException("years 1 to 9999");
    }
    return moment;
  }
}
