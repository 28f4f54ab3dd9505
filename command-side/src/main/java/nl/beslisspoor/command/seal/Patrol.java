package nl.beslisspoor.command.seal;

import java.util.function.Function;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;

/**
 * Reads the whole log again, round after round, a little at a time, and compares each entry with
 * its leaf and the whole with what was signed.
 */
final class Patrol {
  private static final int STEP = 100;

  private final SealTables tables;
  private final Function<Recorded, Hash> leaf;
  private Frontier seen = Frontier.EMPTY;
  private long until;
  private Hash root = Hash.EMPTY;

  Patrol(SealTables tables, Function<Recorded, Hash> leaf) {
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
    look((int) Math.min(STEP, until - seen.size()));
    if (seen.size() == until && !seen.root().equals(root)) {
      throw SealBroken.rewritten(until);
    }
  }

  private void look(int count) {
    var entries = tables.entries(seen.size(), count);
    var leaves = tables.leaves(seen.size(), count);
    for (int i = 0; i < count; i++) {
      if (i >= entries.size() || i >= leaves.size()) {
        throw SealBroken.changed(seen.size());
      }
      var hash = leaf.apply(entries.get(i));
      if (entries.get(i).index() != seen.size() || !hash.equals(leaves.get(i))) {
        throw SealBroken.changed(seen.size());
      }
      seen = seen.and(hash);
    }
  }
}
