package nl.beslisspoor.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** A pseudonymous identifier: random or derived, never made from what it stands for. */
public interface Id {

  UUID value();

  /**
   * The identifier that always follows from this one for the given use, so that a retried command
   * names the same things. A version 8 UUID (RFC 9562) over SHA-256.
   */
  default UUID derive(String use) {
    return version8(sha256(value() + "/" + use));
  }

  /** The first 16 bytes of a digest as a version 8 UUID. */
  static UUID version8(byte[] digest) {
    var bytes = java.nio.ByteBuffer.wrap(digest);
    long high = bytes.getLong() & 0xffffffffffff0fffL | 0x8000L;
    long low = bytes.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
