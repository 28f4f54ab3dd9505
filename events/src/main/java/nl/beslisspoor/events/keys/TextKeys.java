package nl.beslisspoor.events.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.beslisspoor.events.Place;

/**
 * A key for each text of a file, all grown from one secret, and yet each to be destroyed by itself:
 * the tree of Goldreich, Goldwasser and Micali (1986), {@value #DEPTH} steps of 16 branches. Of a
 * destroyed key only the secrets of the branches beside its way are left, from which it cannot be
 * reached again. Immutable.
 */
public final class TextKeys {
  /** What may be left of it: when some 2,000 texts were destroyed one by one. */
  static final int MOST_BYTES = 1 << 24;

  private static final int DEPTH = 16;
  private static final String BRANCHES = "0123456789abcdef";
  private static final int SECRET = 32;

  /** Secrets by the way that leads to them, a branch a character. */
  private final SortedMap<String, byte[]> secrets;

  private TextKeys(SortedMap<String, byte[]> secrets) {
    this.secrets = secrets;
  }

  /** Keys for a new file. */
  public static TextKeys fresh() {
    var secrets = new TreeMap<String, byte[]>();
    secrets.put("", DataKey.fresh().secret());
    return new TextKeys(secrets);
  }

  /** Names all of them together, as long as none was destroyed. */
  String id() {
    return new DataKey(Hmac.of(secrets.get(""), "id of all")).id();
  }

  /** The key of the text at a place; empty when it was destroyed. */
  public Optional<DataKey> of(Place place) {
    var way = way(place);
    return above(way)
        .map(from -> new DataKey(climb(secrets.get(from), way.substring(from.length()))));
  }

  /**
   * All of these keys but those of the texts at these places; itself when none of them is there.
   */
  public TextKeys without(Collection<Place> places) {
    var left = new TextKeys(new TreeMap<>(secrets));
    places.forEach(place -> left.cut(way(place)));
    return left.secrets.keySet().equals(secrets.keySet()) ? this : left;
  }

  /** Only before it is handed out. */
  private void cut(String way) {
    var from = above(way);
    if (from.isEmpty()) {
      return;
    }
    var secret = secrets.remove(from.get());
    for (int step = from.get().length(); step < DEPTH; step++) {
      for (char branch : BRANCHES.toCharArray()) {
        if (branch != way.charAt(step)) {
          secrets.put(way.substring(0, step) + branch, branch(secret, branch));
        }
      }
      secret = branch(secret, way.charAt(step));
    }
  }

  /** How long {@link #bytes} are. */
  int length() {
    return secrets.keySet().stream().mapToInt(way -> 1 + way.length() + SECRET).sum();
  }

  /** For {@link #parse}: for each secret the length of its way, the way and the secret. */
  byte[] bytes() {
    var bytes = ByteBuffer.allocate(length());
    secrets.forEach(
        (way, secret) -> bytes.put((byte) way.length()).put(way.getBytes(UTF_8)).put(secret));
    return bytes.array();
  }

  static TextKeys parse(byte[] bytes) {
    var secrets = new TreeMap<String, byte[]>();
    var in = ByteBuffer.wrap(bytes);
    while (in.hasRemaining()) {
      var way = new byte[in.get()];
      in.get(way);
      var secret = new byte[SECRET];
      in.get(secret);
      secrets.put(new String(way, UTF_8), secret);
    }
    return new TextKeys(secrets);
  }

  /** The way to the secret from which a key can still be reached. */
  private Optional<String> above(String way) {
    for (int length = DEPTH; length >= 0; length--) {
      var above = way.substring(0, length);
      if (secrets.containsKey(above)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  private static byte[] climb(byte[] secret, String way) {
    return Hmac.chain(
        secret, way.chars().mapToObj(branch -> use((char) branch)).toArray(byte[][]::new));
  }

  private static byte[] branch(byte[] secret, char branch) {
    return Hmac.of(secret, use(branch));
  }

  private static byte[] use(char branch) {
    return ("branch " + branch).getBytes(UTF_8);
  }

  private static String way(Place place) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256")
              .digest((place.event() + "\n" + place.field()).getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, DEPTH / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
