package nl.beslisspoor.query.table;

import java.time.Instant;
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

  /** Everything up to and including a moment: how things were, or were known, then. */
  public static Span upTo(Instant moment) {
    return new Span(Optional.empty(), Optional.of(moment.plusNanos(1000)));
  }
}
