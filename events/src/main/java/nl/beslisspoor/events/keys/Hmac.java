package nl.beslisspoor.events.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 over parts, each with its length before it. */
final class Hmac {
  private static final String ALGORITHM = "HmacSHA256";

  private Hmac() {}

  /** What is derived from a secret for one use: 32 bytes. */
  static byte[] of(byte[] secret, String use) {
    return of(secret, use.getBytes(UTF_8));
  }

  static byte[] of(byte[] secret, byte[]... parts) {
    return of(new SecretKeySpec(secret, ALGORITHM), parts);
  }

  static byte[] of(SecretKeySpec secret, byte[]... parts) {
    return of(mac(), secret, parts);
  }

  /** One after the other, each derived from the one before it for a use. */
  static byte[] chain(byte[] secret, byte[]... uses) {
    var mac = mac();
    var reached = secret;
    for (var use : uses) {
      reached = of(mac, new SecretKeySpec(reached, ALGORITHM), use);
    }
    return reached;
  }

  private static Mac mac() {
    try {
      return Mac.getInstance(ALGORITHM);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private static byte[] of(Mac mac, SecretKeySpec secret, byte[]... parts) {
    try {
      mac.init(secret);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("a key was refused", e);
    }
    for (var bytes : parts) {
      mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      mac.update(bytes);
    }
    return mac.doFinal();
  }
}
