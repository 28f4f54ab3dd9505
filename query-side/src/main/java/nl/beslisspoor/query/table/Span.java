package nl.beslisspoor.query.table;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A stretch of one time axis.
 *
 * @param from the first moment
 * @param until the first moment after it
 */
public record Span(Optional<Instant> from, Optional<Instant> until) {

  public static Span always() {
    return new Span(Optional.empty(), Optional.empty());
  }

  /** Up to and including a moment: how things were, or were known, then. */
  public Span upTo(Instant moment) {
    var end = moment.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
    return new Span(from, until.filter(end::isAfter).or(() -> Optional.of(end)));
  }
}
