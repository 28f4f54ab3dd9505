package nl.beslisspoor.events.wire;

import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.Opener;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.Sealer;
import nl.beslisspoor.events.keys.DataKey;

/** Seals everything with one key that is always the same, for one place in the log. */
final class Seals implements Sealer, Opener {
  static final String EVENT = "0b1e3a60-5b0f-8d3c-9a4e-000000000001";
  static final String STREAM = "0b1e3a60-5b0f-8d3c-9a4e-000000000002";

  private final DataKey key = new DataKey("a key that everybody may know!!!".getBytes());
  private final Wire wire = new Wire(this);

  @Override
  public Seal personal(String field, PersonId of, String text) {
    return key.sealAlike(new Place(EVENT, STREAM, field), Seal.Kind.PERSONAL, text);
  }

  @Override
  public Seal narrative(String field, String text) {
    return key.sealAlike(new Place(EVENT, STREAM, field), Seal.Kind.NARRATIVE, text);
  }

  @Override
  public String open(Seal seal) {
    return key.open(seal);
  }

  byte[] encode(Event event) {
    return wire.encode(event, this);
  }

  Event decode(String type, String version, byte[] payload) {
    return wire.decode(type, version, new Stored(EVENT, STREAM, payload));
  }
}
