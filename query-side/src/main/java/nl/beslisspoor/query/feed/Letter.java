package nl.beslisspoor.query.feed;

import java.util.Optional;
import nl.beslisspoor.events.Recorded;

/**
 * An event that a view could not take in, or that waits behind one.
 *
 * @param cause empty when it waits behind another
 */
record Letter(Recorded event, Optional<ParkingCause> cause) {

  static Letter behind(Recorded event) {
    return new Letter(event, Optional.empty());
  }

  static Letter because(Recorded event, ParkingCause cause) {
    return new Letter(event, Optional.of(cause));
  }
}
