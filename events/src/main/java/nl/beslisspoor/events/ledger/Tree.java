package nl.beslisspoor.events.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree over the first leaves of a log (RFC 6962, section 2.1).
 *
 * @param nodes of a log that is at least as long
 * @param size the number of leaves
 */
public record Tree(Nodes nodes, long size) {

  public Hash root() {
    return size == 0 ? Hash.EMPTY : root(0, size);
  }

  /**
   * The proof that a leaf is in this tree (section 2.1.1).
   *
   * @throws IllegalArgumentException unless {@code 0 <= index < size}
   */
  public Proof inclusion(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("the log of " + size + " has no entry " + index);
    }
    var path = new ArrayList<Hash>();
    path(index, 0, size, path);
    return new Proof(path);
  }

  /**
   * The proof that the tree over the first leaves is a beginning of this one (section 2.1.2).
   *
   * @throws IllegalArgumentException unless {@code 0 <= first <= size}
   */
  public Proof consistency(long first) {
    if (first < 0 || first > size) {
      throw new IllegalArgumentException("the log of " + size + " has no beginning of " + first);
    }
    var proof = new ArrayList<Hash>();
    if (first > 0 && first < size) {
      subproof(first, 0, size, true, proof);
    }
    return new Proof(proof);
  }

  private void path(long index, long start, long end, List<Hash> path) {
    if (end - start == 1) {
      return;
    }
    long middle = start + split(end - start);
    if (index < middle) {
      path(index, start, middle, path);
      path.add(root(middle, end));
    } else {
      path(index, middle, end, path);
      path.add(root(start, middle));
    }
  }

  /** {@code known}: whether the whole range is a beginning whose root the checker knows. */
  private void subproof(long first, long start, long end, boolean known, List<Hash> proof) {
    if (first == end) {
      if (!known) {
        proof.add(root(start, end));
      }
      return;
    }
    long middle = start + split(end - start);
    if (first <= middle) {
      subproof(first, start, middle, known, proof);
      proof.add(root(middle, end));
    } else {
      subproof(first, middle, end, false, proof);
      proof.add(root(start, middle));
    }
  }

  private Hash root(long start, long end) {
    long width = end - start;
    if (Long.bitCount(width) == 1) {
      int level = Long.numberOfTrailingZeros(width);
      return nodes.node(level, start >> level);
    }
    long middle = start + split(width);
    return Hash.ofChildren(root(start, middle), root(middle, end));
  }

  /** The largest power of two below a width of at least two. */
  private static long split(long width) {
    return Long.highestOneBit(width - 1);
  }
}
