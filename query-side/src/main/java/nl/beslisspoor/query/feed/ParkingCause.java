package nl.beslisspoor.query.feed;

import org.axonframework.messaging.deadletter.Cause;

/**
 * Why an event is parked, without personal data.
 *
 * @param type class name of the exception
 * @param message our rule: {@code unreadable} or {@code not-applied}, with the SQL state if any
 */
record ParkingCause(String type, String message) implements Cause {

  static ParkingCause unreadable(RuntimeException e) {
    return new ParkingCause(e.getClass().getName(), "unreadable");
  }

  static ParkingCause notApplied(RuntimeException e) {
    var fault = Fault.of(e);
    return new ParkingCause(fault.type(), ("not-applied " + fault.sqlState()).strip());
  }
}
