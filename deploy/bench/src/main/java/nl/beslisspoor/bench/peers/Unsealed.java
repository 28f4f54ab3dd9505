package nl.beslisspoor.bench.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.Sealer;
import nl.beslisspoor.events.UnreadableEvent;
import nl.beslisspoor.events.wire.Stored;
import nl.beslisspoor.events.wire.Wire;

/**
 * Events to bytes and back with nothing encrypted: where a seal has its ciphertext, the text itself
 * stands in Base64url, under no key and for no place. Thread safe.
 */
public final class Unsealed {
  /** In the place of a key's id, and no longer than it must be. */
  private static final String NO_KEY = "0";

  private static final String NOWHERE = "";

  private final Wire wire = new Wire(Unsealed::text);

  /** For the names and shapes of events. */
  Wire wire() {
    return wire;
  }

  public byte[] encode(Event event) {
    return wire.encode(event, new Open());
  }

  /**
   * @throws UnreadableEvent when the name is unknown, the version newer or the bytes do not fit
   */
  public Event decode(String type, String version, byte[] payload) {
    return wire.decode(type, version, new Stored(NOWHERE, NOWHERE, payload));
  }

  private static String text(Seal seal) {
    return new String(Base64.getUrlDecoder().decode(seal.content()), UTF_8);
  }

  private static final class Open implements Sealer {
    @Override
    public Seal personal(String field, PersonId of, String text) {
      return open(field, Seal.Kind.PERSONAL, text);
    }

    @Override
    public Seal narrative(String field, String text) {
      return open(field, Seal.Kind.NARRATIVE, text);
    }

    private static Seal open(String field, Seal.Kind kind, String text) {
      var content = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
      return new Seal(new Place(NOWHERE, NOWHERE, field), kind, NO_KEY, content);
    }
  }
}
