package nl.beslisspoor.query.table;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in an ordered answer that stays the same when rows are added elsewhere: the moment by
 * which the answer is ordered, then a number that no two rows share.
 */
public record Place(Instant moment, long number) {

  private static final int BYTES = Long.BYTES + Integer.BYTES + Long.BYTES;

  /** Before everything. */
  public static Place first() {
    return new Place(Instant.parse("0001-01-01T00:00:00Z"), -1);
  }

  /** After everything. */
  public static Place last() {
    return new Place(Instant.parse("9999-12-31T23:59:59Z"), Long.MAX_VALUE);
  }

  /** The text that a client gives back to read on; opaque to it. */
  public String cursor() {
    var bytes = ByteBuffer.allocate(BYTES);
    bytes.putLong(moment.getEpochSecond()).putInt(moment.getNano()).putLong(number);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * Reads what {@link #cursor()} gave.
   *
   * @throws IllegalArgumentException when it was never given
   */
  public static Place parse(String cursor) {
    var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
    if (bytes.remaining() != BYTES) {
      throw new IllegalArgumentException("not a cursor");
    }
    var place = new Place(at(bytes.getLong(), bytes.getInt()), bytes.getLong());
    if (!holds(place.moment())) {
      throw new IllegalArgumentException("not a cursor");
    }
    return place;
  }

  /** Whether a moment lies in the years 1 to 9999. */
  public static boolean holds(Instant moment) {
    return !moment.isBefore(first().moment()) && !moment.isAfter(last().moment());
  }

  /** As {@link #parse}, empty when it was never given. */
  public static Optional<Place> read(String cursor) {
    try {
      return Optional.of(parse(cursor));
    } catch (IllegalArgumentException neverGiven) {
      return Optional.empty();
    }
  }

  private static Instant at(long second, int nano) {
    try {
      return Instant.ofEpochSecond(second, nano);
    } catch (java.time.DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("not a cursor", e);
    }
  }
}
