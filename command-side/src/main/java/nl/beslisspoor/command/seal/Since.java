package nl.beslisspoor.command.seal;

import java.time.Duration;
import java.time.Instant;

/** When something was done last. A clock that was set back since then makes it long ago. */
record Since(Instant moment) {
  static final Since EVER = new Since(Instant.MIN);

  boolean isPast(Duration length, Instant now) {
    return now.isBefore(moment) || !now.isBefore(moment.plus(length));
  }
}
