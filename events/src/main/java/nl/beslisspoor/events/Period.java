package nl.beslisspoor.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days on which something holds in the world.
 *
 * @param from the first day
 * @param until the first day on which it no longer holds; empty when no end is known
 */
public record Period(LocalDate from, Optional<LocalDate> until) {

  public Period {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException("a period ends before it begins");
    }
  }

  public static Period since(LocalDate from) {
    return new Period(from, Optional.empty());
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  /** Whether there is a day on which both hold. */
  public boolean overlaps(Period other) {
    return holdsAtAll() && other.holdsAtAll() && (covers(other.from) || other.covers(from));
  }

  /** Whether the period has any day; one that was cut at its first day has none. */
  public boolean holdsAtAll() {
    return !until.filter(from::equals).isPresent();
  }

  /** Whether the period is over on that day; one that has yet to begin is not. */
  public boolean endedBy(LocalDate day) {
    return until.filter(end -> !day.isBefore(end)).isPresent();
  }

  /** The same period, cut so that it no longer holds from that day on; never made longer. */
  public Period endingOn(LocalDate day) {
    var end = day.isBefore(from) ? from : day;
    return until.isPresent() && until.get().isBefore(end)
        ? this
        : new Period(from, Optional.of(end));
  }

  /**
   * The periods of one thing after one more was recorded. What is recorded last holds from its
   * first day on: what was known before is cut there, and what overlaps it later gives way.
   */
  public static List<Period> recorded(List<Period> known, Period last) {
    var earlier =
        known.stream()
            .filter(period -> period.from.isBefore(last.from))
            .map(period -> period.endingOn(last.from));
    var later =
        known.stream().filter(period -> period.from.isAfter(last.from) && !period.overlaps(last));
    return Stream.of(earlier, Stream.of(last), later).flatMap(periods -> periods).toList();
  }
}
