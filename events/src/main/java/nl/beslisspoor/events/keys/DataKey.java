package nl.beslisspoor.events.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.spec.SecretKeySpec;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.WrongKey;

/**
 * Seals and opens with AES-256-GCM. The key's id is derived from the key, so that no other key can
 * ever take its place; place and id are bound as associated data. Texts are filled up to a multiple
 * of {@value #FILL} bytes, so that their length says little. Thread safe.
 */
public final class DataKey {
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
  private static final int BYTES = 32;
  private static final int ID_BYTES = 24;
  private static final int FILL = 16;
  private static final byte END = (byte) 0x80;

  private final byte[] secret;
  private final SecretKeySpec sealing;
  private final String id;

  /**
   * @param secret 32 bytes
   * @throws IllegalArgumentException when there are more or fewer
   */
  public DataKey(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException("a data key has 32 bytes");
    }
    this.secret = secret.clone();
    this.sealing = new SecretKeySpec(Hmac.of(secret, "seal"), "AES");
    this.id = TEXT.encodeToString(Arrays.copyOf(Hmac.of(secret, "id"), ID_BYTES));
  }

  /** A new key from the platform's strong randomness. */
  public static DataKey fresh() {
    return new DataKey(Gcm.random(BYTES));
  }

  /** Names and commits to the key: 24 bytes of an HMAC-SHA-256, in Base64url. */
  public String id() {
    return id;
  }

  /** The key itself, to be wrapped. */
  byte[] secret() {
    return secret.clone();
  }

  /** Seals a text for a place; each time differently. */
  public Seal seal(Place place, Seal.Kind kind, String text) {
    return seal(place, kind, Gcm.random(Gcm.NONCE), text);
  }

  /**
   * Seals a text for a place; the same text always in the same way, so that what is made anew is
   * the same again.
   */
  public Seal sealAlike(Place place, Seal.Kind kind, String text) {
    var nonce = Hmac.of(Hmac.of(secret, "nonce"), bound(place, kind), text.getBytes(UTF_8));
    return seal(place, kind, Arrays.copyOf(nonce, Gcm.NONCE), text);
  }

  private Seal seal(Place place, Seal.Kind kind, byte[] nonce, String text) {
    var content = Gcm.seal(sealing, nonce, bound(place, kind), filled(text));
    return new Seal(place, kind, id, TEXT.encodeToString(content));
  }

  /**
   * What was sealed.
   *
   * @throws WrongKey when it was sealed with another key or for another place, or was changed
   */
  public String open(Seal seal) {
    if (!seal.key().equals(id)) {
      throw new WrongKey(seal.place());
    }
    try {
      var content = Base64.getUrlDecoder().decode(seal.content());
      return unfilled(Gcm.open(sealing, bound(seal.place(), seal.kind()), content));
    } catch (AEADBadTagException | IllegalArgumentException e) {
      throw new WrongKey(seal.place());
    }
  }

  private byte[] bound(Place place, Seal.Kind kind) {
    return String.join("\n", place.event(), place.stream(), place.field(), kind.name(), id)
        .getBytes(UTF_8);
  }

  private static byte[] filled(String text) {
    var bytes = text.getBytes(UTF_8);
    var filled = Arrays.copyOf(bytes, (bytes.length / FILL + 1) * FILL);
    filled[bytes.length] = END;
    return filled;
  }

  private static String unfilled(byte[] filled) {
    int end = filled.length - 1;
    while (filled[end] != END) {
      end--;
    }
    return new String(filled, 0, end, UTF_8);
  }
}
