package nl.beslisspoor.bench.engine;

import nl.beslisspoor.bench.peers.Unsealed;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.Opener;
import nl.beslisspoor.events.wire.Stored;
import nl.beslisspoor.events.wire.Wire;

/** Makes events of the rows of one stream. */
@FunctionalInterface
interface Reading {

  /**
   * @param id of the event
   */
  Event event(String id, String type, String version, byte[] payload);

  /** As the product stores them. */
  static Reading sealed(String stream, Opener opener) {
    var wire = new Wire(opener);
    return (id, type, version, payload) ->
        wire.decode(type, version, new Stored(id, stream, payload));
  }

  static Reading unsealed() {
    var unsealed = new Unsealed();
    return (_, type, version, payload) -> unsealed.decode(type, version, payload);
  }
}
