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
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      for (var bytes : parts) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
      }
      return mac.doFinal();
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("a key was refused", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
