package nl.beslisspoor.events.ledger;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A signature line of a note.
 *
 * @param key {@link NoteKey#hash} of the key that it names
 */
public record NoteSignature(String name, int key, byte[] signature) {
  private static final Pattern LINE =
      Pattern.compile("\u2014 (?<name>[^\\s+]+) (?<signature>[A-Za-z0-9+/]+=*)");

  /**
   * @throws IllegalArgumentException when the line, without its end, is no signature
   */
  public static NoteSignature parse(String line) {
    var parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("a signature line reads \u2014 name signature");
    }
    var bytes = Base64.getDecoder().decode(parts.group("signature"));
    if (bytes.length <= Integer.BYTES) {
      throw new IllegalArgumentException("a signature is longer than the hash of its key");
    }
    var signature = Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
    return new NoteSignature(parts.group("name"), ByteBuffer.wrap(bytes).getInt(), signature);
  }

  /** Without its end. */
  public String line() {
    var bytes = ByteBuffer.allocate(Integer.BYTES + signature.length).putInt(key).put(signature);
    return "\u2014 " + name + " " + Base64.getEncoder().encodeToString(bytes.array());
  }

  /** Whether it says that it is by that key. */
  public boolean claims(NoteKey by) {
    return name.equals(by.name()) && key == by.hash();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteSignature that && line().equals(that.line());
  }

  @Override
  public int hashCode() {
    return line().hashCode();
  }

  /** The moment a cosignature gives. */
  public Instant time() {
    return Instant.ofEpochSecond(ByteBuffer.wrap(signature).getLong());
  }
}
