package nl.beslisspoor.events.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.temporal.ValueRange;
import java.util.Arrays;

/** What a signature in a note says and how it was made (C2SP signed-note, tlog-cosignature). */
public enum Algorithm {
  /** Ed25519 over the text: whoever signs vouches for all of it. */
  ED25519(1),
  /** Ed25519 over a time and the text: a witness saw it then, consistent with all it saw before. */
  COSIGNATURE(4);

  /** In seconds: up to the end of the year 9999. */
  private static final ValueRange TIMES = ValueRange.of(0, 253_402_300_799L);

  private final byte number;

  Algorithm(int number) {
    this.number = (byte) number;
  }

  byte number() {
    return number;
  }

  /**
   * @throws IllegalArgumentException when this version does not know it
   */
  static Algorithm numbered(byte number) {
    return Arrays.stream(values())
        .filter(algorithm -> algorithm.number == number)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("unknown signature algorithm " + (number & 0xff)));
  }

  /** What of a signature comes before the bytes that the cryptography checks. */
  byte[] head(byte[] signature) {
    return Arrays.copyOf(signature, this == COSIGNATURE ? Long.BYTES : 0);
  }

  /** Whether it says a moment that there is, as far as it says one. */
  boolean dates(byte[] head) {
    return this != COSIGNATURE || TIMES.isValidValue(ByteBuffer.wrap(head).getLong());
  }

  /** What is really signed. */
  byte[] message(byte[] head, String text) {
    return switch (this) {
      case ED25519 -> text.getBytes(UTF_8);
      case COSIGNATURE -> {
        var seconds = Long.toUnsignedString(ByteBuffer.wrap(head).getLong());
        yield ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(UTF_8);
      }
    };
  }
}
