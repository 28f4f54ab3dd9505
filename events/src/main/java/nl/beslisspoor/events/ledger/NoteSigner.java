package nl.beslisspoor.events.ledger;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/** A private key that signs notes. Never shows its secret, except to be kept. */
public final class NoteSigner {
  private static final Pattern TEXT =
      Pattern.compile("PRIVATE\\+KEY\\+(?<name>[^+]+)\\+(?<hash>[0-9a-f]{8})\\+(?<key>.+)");

  private final NoteKey key;
  private final byte[] seed;
  private final PrivateKey secret;

  private NoteSigner(String name, Algorithm algorithm, byte[] seed) {
    this.seed = seed.clone();
    try {
      this.secret =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
      this.key = new NoteKey(name, algorithm, publicOf(seed));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no Ed25519 private key: " + name, e);
    }
  }

  /** A new one, unlike any other. */
  public static NoteSigner generate(String name, Algorithm algorithm) {
    var seed = new byte[NoteKey.ED25519_BYTES];
    new SecureRandom().nextBytes(seed);
    return new NoteSigner(name, algorithm, seed);
  }

  /**
   * Reads what {@link #secretText} writes.
   *
   * @throws IllegalArgumentException when the text is no such key; never quotes it
   */
  public static NoteSigner parse(String text) {
    var parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("a private key reads PRIVATE+KEY+name+hash+key");
    }
    var bytes = Base64.getDecoder().decode(parts.group("key"));
    var seed = Arrays.copyOfRange(bytes, 1, bytes.length);
    var signer = new NoteSigner(parts.group("name"), Algorithm.numbered(bytes[0]), seed);
    if (!signer.secretText().equals(text)) {
      throw new IllegalArgumentException("the hash of the private key does not fit it");
    }
    return signer;
  }

  /** The secret, to be written where nobody else can read. */
  public String secretText() {
    var encoded = Base64.getEncoder().encodeToString(NoteKey.numbered(key.algorithm(), seed));
    return "PRIVATE+KEY+%s+%08x+%s".formatted(key.name(), key.hash(), encoded);
  }

  public NoteKey key() {
    return key;
  }

  /**
   * Signs a text.
   *
   * @param at stands in a cosignature, in whole seconds; of no meaning to other algorithms
   */
  NoteSignature sign(String text, Instant at) {
    var time = ByteBuffer.allocate(Long.BYTES).putLong(at.getEpochSecond()).array();
    var head = key.algorithm().head(time);
    try {
      var signing = Signature.getInstance("Ed25519");
      signing.initSign(secret);
      signing.update(key.algorithm().message(head, text));
      var signed = signing.sign();
      var all = ByteBuffer.allocate(head.length + signed.length).put(head).put(signed);
      return new NoteSignature(key.name(), key.hash(), all.array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has Ed25519", e);
    }
  }

  /** The generator draws nothing but the seed, and makes the public key from it. */
  private static byte[] publicOf(byte[] seed) throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("Ed25519");
    generator.initialize(NamedParameterSpec.ED25519, new Drawn(seed));
    var encoded = generator.generateKeyPair().getPublic().getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - NoteKey.ED25519_BYTES, encoded.length);
  }

  private static final class Drawn extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final transient byte[] drawn;

    Drawn(byte[] drawn) {
      this.drawn = drawn;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(drawn, 0, bytes, 0, bytes.length);
    }
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "the private key of " + key;
  }
}
