package nl.beslisspoor.events.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash in a Merkle tree (RFC 6962, section 2.1). */
public final class Hash {
  /** In bytes. */
  public static final int LENGTH = 32;

  /** The root of a tree without leaves. */
  public static final Hash EMPTY = new Hash(sha256());

  private static final byte[] LEAF = {0};
  private static final byte[] INTERIOR = {1};

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws IllegalArgumentException unless there are {@value #LENGTH} bytes
   */
  public static Hash of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException when it is not padded Base64 of {@value #LENGTH} bytes
   */
  public static Hash parse(String base64) {
    var hash = of(Base64.getDecoder().decode(base64));
    if (!hash.toString().equals(base64)) {
      throw new IllegalArgumentException("the hash is not written in its only Base64 form");
    }
    return hash;
  }

  /** The hash of a leaf with this content. */
  public static Hash ofLeaf(byte[] content) {
    return new Hash(sha256(LEAF, content));
  }

  /** The hash of an interior node. */
  public static Hash ofChildren(Hash left, Hash right) {
    return new Hash(sha256(INTERIOR, left.bytes, right.bytes));
  }

  /** SHA-256 over the parts, one after the other. */
  static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  void copyTo(byte[] target, int at) {
    System.arraycopy(bytes, 0, target, at, LENGTH);
  }

  static Hash at(byte[] source, int at) {
    return new Hash(Arrays.copyOfRange(source, at, at + LENGTH));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Base64 with padding, as in checkpoints. */
  @Override
  public String toString() {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
