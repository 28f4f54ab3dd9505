package nl.beslisspoor.query.feed;

import java.util.List;
import nl.beslisspoor.events.Recorded;

/**
 * Entries of the log that are handed over and committed together.
 *
 * @param entries in order, at least one
 * @param acknowledge to be run once after the commit, so that the next block may come
 */
record Block(List<Recorded> entries, Runnable acknowledge) {

  /** The index of the first entry. */
  long first() {
    return entries.getFirst().index();
  }

  Recorded last() {
    return entries.getLast();
  }

  /** The index after the last entry. */
  long next() {
    return last().index() + 1;
  }
}
