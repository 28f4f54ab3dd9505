package nl.beslisspoor.events.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Hashes that lead from what somebody holds to the root of a log, from the bottom up. Whatever does
 * not fit exactly proves nothing.
 */
public record Proof(List<Hash> hashes) {

  public Proof {
    hashes = List.copyOf(hashes);
  }

  /**
   * Whether the leaf stands at that index of the tree with that root (RFC 9162, section 2.1.3.2).
   */
  public boolean includes(Hash leaf, long index, long size, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    return climb(new Climb(index, index, size - 1, leaf, leaf), hashes)
        .filter(top -> top.whole().equals(root))
        .isPresent();
  }

  /** As {@link #includes}, for a part of a log as in {@link #consistentPart}. */
  public boolean includes(Hash leaf, long index, long start, long end, Hash part) {
    return isPart(start, end) && includes(leaf, index - start, end - start, part);
  }

  /**
   * Whether the first tree is a beginning of the second (RFC 9162, section 2.1.4.2). The empty tree
   * begins every log, so nothing is proven by it.
   */
  public boolean consistent(long first, Hash firstRoot, long second, Hash secondRoot) {
    return first > 0 && consistentPart(0, first, firstRoot, second, secondRoot);
  }

  /**
   * Whether the tree over the leaves from start up to, not including, end is a part of the tree of
   * that size, as draft-davidben-tls-merkle-tree-certs has it. Start is a multiple of the smallest
   * power of two that the part fits in.
   */
  public boolean consistentPart(long start, long end, Hash part, long size, Hash root) {
    if (start == end) {
      return start >= 0 && end <= size && hashes.isEmpty() && part.equals(Hash.EMPTY);
    }
    if (!isPart(start, end) || end > size) {
      return false;
    }
    return Climb.from(start, end, size, part, hashes)
        .flatMap(at -> climb(at, hashes.subList(at.onPath() ? 0 : 1, hashes.size())))
        .filter(top -> top.part().equals(part) && top.whole().equals(root))
        .isPresent();
  }

  /** Empty when there are too many hashes to the top, or too few. */
  private static Optional<Climb> climb(Climb from, List<Hash> hashes) {
    var at = from;
    for (var hash : hashes) {
      if (at.last() == 0) {
        return Optional.empty();
      }
      at = at.over(hash);
    }
    return at.last() == 0 ? Optional.of(at) : Optional.empty();
  }

  /** Whether those leaves alone make up a part that proofs can be about. */
  static boolean isPart(long start, long end) {
    if (start < 0 || start >= end) {
      return false;
    }
    long width = end - start;
    long within = width == 1 ? 1 : Long.highestOneBit(width - 1) << 1;
    return start % within == 0;
  }
}
