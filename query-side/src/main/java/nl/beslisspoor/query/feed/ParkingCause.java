package nl.beslisspoor.query.feed;

import nl.beslisspoor.events.WrongKey;
import org.axonframework.messaging.deadletter.Cause;

/**
 * Why an event is parked, without personal data.
 *
 * @param type class name of the exception
 * @param message our rule: {@code unreadable}, {@code not-applied}, with the SQL state if any, or
 *     {@code wrong-key}, with the field and its event
 */
record ParkingCause(String type, String message) implements Cause {

  static ParkingCause unreadable(RuntimeException e) {
    return new ParkingCause(e.getClass().getName(), "unreadable");
  }

  static ParkingCause notApplied(RuntimeException e) {
    var wrong = Fault.find(e, WrongKey.class);
    if (wrong.isPresent()) {
      return new ParkingCause(WrongKey.class.getName(), "wrong-key " + wrong.get().getMessage());
    }
    var fault = Fault.of(e);
    return new ParkingCause(fault.type(), ("not-applied " + fault.sqlState()).strip());
  }
}
