package nl.beslisspoor.events.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.spec.SecretKeySpec;
import nl.beslisspoor.events.WrongKey;

/** A master key that the program was given. */
public final class SecretMasterKey implements MasterKey {
  private static final int SHORTEST = 32;
  private static final int NAME_BYTES = 8;

  private final SecretKeySpec wrapping;
  private final String name;

  /**
   * @param secret at least 32 bytes, all of them random
   * @throws IllegalArgumentException when it is shorter
   */
  public SecretMasterKey(byte[] secret) {
    if (secret.length < SHORTEST) {
      throw new IllegalArgumentException("the master key has at least 32 bytes");
    }
    this.wrapping = new SecretKeySpec(Hmac.of(secret, "wrap"), "AES");
    this.name = HexFormat.of().formatHex(Hmac.of(secret, "name"), 0, NAME_BYTES);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public byte[] wrap(byte[] secret) {
    return Gcm.seal(wrapping, Gcm.random(Gcm.NONCE), name.getBytes(UTF_8), secret);
  }

  @Override
  public byte[] unwrap(byte[] wrapped) {
    try {
      return Gcm.open(wrapping, name.getBytes(UTF_8), wrapped);
    } catch (AEADBadTagException e) {
      throw new WrongKey("this is not the master key that wrapped the keys");
    }
  }
}
