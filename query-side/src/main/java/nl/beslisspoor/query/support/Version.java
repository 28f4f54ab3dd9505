package nl.beslisspoor.query.support;

import java.time.Instant;
import java.util.Optional;

/** Something as it was known for a while. */
record Version<T>(T what, Known known) {

  static <T> Version<T> since(T what, Instant moment) {
    return new Version<>(what, new Known(moment, Optional.empty()));
  }

  /** The same, no longer what is known from that moment on. */
  Version<T> until(Instant moment) {
    return new Version<>(what, new Known(known.from(), Optional.of(moment)));
  }
}
