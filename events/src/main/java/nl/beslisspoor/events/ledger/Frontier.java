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

  /** Of the first leaves of a log. */
  public static Frontier of(Nodes nodes, long size) {
    var peaks = new ArrayList<Hash>();
    for (int level = Long.SIZE - 2; level >= 0; level--) {
      if ((size >> level & 1) == 1) {
        peaks.add(nodes.node(level, (size >> level) - 1));
      }
    }
    return new Frontier(size, peaks);
  }

  /** Hears of each perfect subtree when its last leaf is added, the lowest first. */
  @FunctionalInterface
  public interface Completed {
    void node(int level, long index, Hash hash);
  }

  /** The log with one leaf more. */
  public Frontier and(Hash leaf) {
    return and(leaf, (_, _, _) -> {});
  }

  /** The log with one leaf more. */
  public Frontier and(Hash leaf, Completed completed) {
    var next = new ArrayList<>(peaks);
    var merged = leaf;
    completed.node(0, size, merged);
    for (int level = 0; (size >> level & 1) == 1; level++) {
      merged = Hash.ofChildren(next.removeLast(), merged);
      completed.node(level + 1, size >> level + 1, merged);
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
