package nl.beslisspoor.events.wire;

import nl.beslisspoor.events.Place;

/**
 * The bytes of an event and where they stand, without which nothing in them can be opened.
 *
 * @param event its id
 * @param stream it stands in
 */
public record Stored(String event, String stream, byte[] payload) {

  /** A field of it, by its JSON pointer. */
  Place place(String field) {
    return new Place(event, stream, field);
  }
}
