package nl.beslisspoor.events.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The public key of somebody who signs notes (C2SP signed-note).
 *
 * @param raw the 32 bytes of an Ed25519 public key
 */
public record NoteKey(String name, Algorithm algorithm, byte[] raw) {
  static final int ED25519_BYTES = 32;

  private static final int SIGNATURE_BYTES = 64;
  private static final byte[] ED25519_HEADER = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cntrl}+]+");

  /** {@code name+hash+key}, the hash in hexadecimal, the key in Base64 after its algorithm. */
  private static final Pattern TEXT =
      Pattern.compile("(?<name>[^+]+)\\+(?<hash>[0-9a-f]{8})\\+(?<key>[A-Za-z0-9+/]+=*)");

  /**
   * @throws IllegalArgumentException when the name or the key cannot be one
   */
  public NoteKey {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("the name of a key has no spaces and no plus sign");
    }
    if (raw.length != ED25519_BYTES) {
      throw new IllegalArgumentException("an Ed25519 key has " + ED25519_BYTES + " bytes");
    }
    raw = raw.clone();
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException when the text is no such key
   */
  public static NoteKey parse(String text) {
    var parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("a public key reads name+hash+key");
    }
    var bytes = Base64.getDecoder().decode(parts.group("key"));
    var key =
        new NoteKey(
            parts.group("name"),
            Algorithm.numbered(bytes[0]),
            Arrays.copyOfRange(bytes, 1, bytes.length));
    if (!key.text().equals(text)) {
      throw new IllegalArgumentException("the hash of the public key does not fit it");
    }
    return key;
  }

  public String text() {
    var key = Base64.getEncoder().encodeToString(numbered(algorithm, raw));
    return "%s+%08x+%s".formatted(name, hash(), key);
  }

  /** Tells keys of one name apart; no more than a hint. */
  public int hash() {
    var hashed = Hash.sha256((name + "\n").getBytes(UTF_8), numbered(algorithm, raw));
    return ByteBuffer.wrap(hashed).getInt();
  }

  /** Whether these bytes are this key's signature of the text. */
  public boolean signed(String text, byte[] signature) {
    var head = algorithm.head(signature);
    if (signature.length != head.length + SIGNATURE_BYTES || !algorithm.dates(head)) {
      return false;
    }
    try {
      var check = Signature.getInstance("Ed25519");
      check.initVerify(publicKey());
      check.update(algorithm.message(head, text));
      return check.verify(signature, head.length, SIGNATURE_BYTES);
    } catch (SignatureException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no Ed25519 public key: " + name, e);
    }
  }

  static byte[] numbered(Algorithm algorithm, byte[] key) {
    return ByteBuffer.allocate(1 + key.length).put(algorithm.number()).put(key).array();
  }

  private PublicKey publicKey() throws GeneralSecurityException {
    var encoded =
        ByteBuffer.allocate(ED25519_HEADER.length + raw.length).put(ED25519_HEADER).put(raw);
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new X509EncodedKeySpec(encoded.array()));
  }

  @Override
  public byte[] raw() {
    return raw.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteKey key && text().equals(key.text());
  }

  @Override
  public int hashCode() {
    return hash();
  }

  @Override
  public String toString() {
    return text();
  }
}
