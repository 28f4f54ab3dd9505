package nl.beslisspoor.command.seal;

import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;

/**
 * Reads the whole log again, round after round, a little at a time, and compares each entry with
 * its leaf and the whole with what was signed.
 */
final class Patrol {
  private static final int STEP = 100;

  private final SealTables tables;
  private final MadeLeaf leaf;
  private Frontier seen = Frontier.EMPTY;
  private long until;
  private Hash root = Hash.EMPTY;

  Patrol(SealTables tables, MadeLeaf leaf) {
    this.tables = tables;
    this.leaf = leaf;
  }

  /**
   * Looks at the next {@value #STEP} entries; a round ends at what was signed when it began.
   *
   * @throws SealBroken when one of them differs from what was sealed, or is gone
   */
  void step(long signed, Hash signedRoot) {
    if (seen.size() == until) {
      seen = Frontier.EMPTY;
      until = signed;
      root = signedRoot;
    }
    seen = look(seen, (int) Math.min(STEP, until - seen.size()));
    if (seen.size() == until && !seen.root().equals(root)) {
      throw SealBroken.rewritten(until);
    }
  }

  /**
   * Goes on to the end of a round.
   *
   * @throws SealBroken as {@link #step}
   */
  void round(long signed, Hash signedRoot) {
    do {
      step(signed, signedRoot);
    } while (seen.size() < until);
  }

  /**
   * Looks at that many entries behind a beginning.
   *
   * @return the beginning with these
   * @throws SealBroken when one of them is not what its leaf says, or is gone
   */
  Frontier look(Frontier beginning, int count) {
    var entries = tables.entries(beginning.size(), count);
    var leaves = tables.leaves(beginning.size(), count);
    var longer = beginning;
    for (int i = 0; i < count; i++) {
      if (i >= leaves.size()) {
        throw SealBroken.leafMissing(longer.size());
      }
      if (i >= entries.size()) {
        throw SealBroken.gone(longer.size());
      }
      longer = longer.and(leaf.checked(entries.get(i), longer.size(), leaves.get(i)));
    }
    return longer;
  }
}
