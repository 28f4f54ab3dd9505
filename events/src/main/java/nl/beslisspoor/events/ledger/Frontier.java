package nl.beslisspoor.events.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The least one must remember of a log to go on with it: the roots of its perfect subtrees, the
 * largest first, one for each bit of its size.
 */
public record Frontier(long size, List<Hash> peaks) {
  public static final Frontier EMPTY = new Frontier(0, List.of());

  public Frontier {
    if (size < 0 || peaks.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException("a log of " + size + " does not have such peaks");
    }
    peaks = List.copyOf(peaks);
  }

  /** Of the log with these leaves. */
  public static Frontier of(Iterable<Hash> leaves) {
    var frontier = EMPTY;
    for (var leaf : leaves) {
      frontier = frontier.and(leaf);
    }
    return frontier;
  }

  /** The log with one leaf more. */
  public Frontier and(Hash leaf) {
    var next = new ArrayList<>(peaks);
    var merged = leaf;
    for (int level = 0; (size >> level & 1) == 1; level++) {
      merged = Hash.ofChildren(next.removeLast(), merged);
    }
    next.add(merged);
    return new Frontier(size + 1, next);
  }

  public Hash root() {
    return peaks.reversed().stream()
        .reduce((right, left) -> Hash.ofChildren(left, right))
        .orElse(Hash.EMPTY);
  }
}
