package nl.beslisspoor.events.ledger;

import java.util.List;
import java.util.Optional;

/**
 * A step on the way up to a root: where the first and the last node of a part and the last node of
 * the tree stand at this level, and the hashes of the part and of the whole so far.
 */
record Climb(long first, long middle, long last, Hash part, Hash whole) {

  /**
   * Begins where the part's own nodes end; with the part itself if that is one node there, else
   * with the first hash of the proof.
   *
   * @return empty when the proof has no such hash
   */
  static Optional<Climb> from(long start, long end, long size, Hash part, List<Hash> proof) {
    int levels = levelsWithin(start, end - 1, end == size);
    var begin = new Climb(start >> levels, (end - 1) >> levels, (size - 1) >> levels, part, part);
    return begin.onPath() ? Optional.of(begin) : proof.stream().findFirst().map(begin::with);
  }

  private static int levelsWithin(long first, long middle, boolean atEnd) {
    int levels = 0;
    while (first >> levels != middle >> levels && (atEnd || (middle >> levels & 1) == 1)) {
      levels++;
    }
    return levels;
  }

  private Climb with(Hash hash) {
    return new Climb(first, middle, last, hash, hash);
  }

  /** Whether the part is one node at this level. */
  boolean onPath() {
    return first == middle;
  }

  /** Goes up past the sibling with this hash. */
  Climb over(Hash sibling) {
    if ((middle & 1) == 0 && middle != last) {
      return up(1, part, Hash.ofChildren(whole, sibling));
    }
    var left = first < middle ? Hash.ofChildren(sibling, part) : part;
    return up(1 + Long.numberOfTrailingZeros(middle), left, Hash.ofChildren(sibling, whole));
  }

  private Climb up(int levels, Hash part, Hash whole) {
    return new Climb(first >> levels, middle >> levels, last >> levels, part, whole);
  }
}
