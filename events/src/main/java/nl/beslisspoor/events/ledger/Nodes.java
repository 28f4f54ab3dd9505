package nl.beslisspoor.events.ledger;

/** Hashes of the perfect subtrees of a log. */
@FunctionalInterface
public interface Nodes {

  /**
   * The root over the leaves from {@code index << level} up to, not including, {@code (index + 1)
   * << level}, all of which exist; level 0 are the leaves themselves.
   */
  Hash node(int level, long index);
}
