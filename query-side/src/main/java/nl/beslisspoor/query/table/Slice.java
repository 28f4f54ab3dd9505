package nl.beslisspoor.query.table;

import java.util.Optional;

/**
 * Which part of an answer is wanted.
 *
 * @param after the last place of the part before; empty for the first part
 * @param limit most rows, 1 to {@link #MOST}
 */
public record Slice(Optional<Place> after, int limit) {

  public static final int USUAL = 50;
  public static final int MOST = 200;

  public Slice {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("a page holds 1 to " + MOST + " rows");
    }
  }

  public static Slice first() {
    return new Slice(Optional.empty(), USUAL);
  }

  public static Slice first(int limit) {
    return new Slice(Optional.empty(), limit);
  }

  /** How many rows to ask for, so that it shows whether more follow. */
  public int oneMore() {
    return limit + 1;
  }
}
