package nl.beslisspoor.query.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.query.paper.Dates;
import nl.beslisspoor.query.table.Days;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Span;

/**
 * Up to where a file is shown on each time axis; empty for all.
 *
 * @param known as the system knew it at that moment
 * @param was as it was in the world on that day
 */
public record Cut(Optional<Instant> known, Optional<LocalDate> was) {

  /** A day means its end in the Netherlands; what is no day and no moment is left empty. */
  static Cut of(String known, String was) {
    return new Cut(Days.readEnd(known), Days.read(was));
  }

  public boolean cuts() {
    return known.isPresent() || was.isPresent();
  }

  /** Whether it looks at a time before the system knew anything of what it has known since then. */
  boolean before(Instant firstKnown) {
    return known.filter(firstKnown::isAfter).isPresent();
  }

  /** Whether it looks at a moment that has not come: then all is shown that is known up to now. */
  public boolean knownToCome() {
    return known.filter(at -> at.isAfter(Instant.now())).isPresent();
  }

  /** The end of the day of the world axis. */
  Optional<Instant> then() {
    return was.map(Days::end);
  }

  Narrowing narrow(Narrowing asked) {
    var narrowed = known.map(at -> asked.recorded(Span.always().upTo(at))).orElse(asked);
    return then().map(at -> narrowed.decided(Span.always().upTo(at))).orElse(narrowed);
  }

  LocalDate day() {
    return was.or(() -> known.map(Days::of)).orElse(Dates.today());
  }
}
