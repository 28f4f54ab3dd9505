package nl.beslisspoor.events;

/**
 * Where a field stands in the log; what is sealed for one place cannot be opened at another.
 *
 * @param event id of the event
 * @param stream the event stands in
 * @param field JSON pointer (RFC 6901) into the payload as it was stored
 */
public record Place(String event, String stream, String field) {

  /** Another field of the same event. */
  public Place at(String other) {
    return new Place(event, stream, other);
  }
}
