package nl.beslisspoor.query.feed;

import java.util.List;
import nl.beslisspoor.events.Recorded;

/** Entries of the numbered log, from wherever they are read. */
interface Entries {

  /**
   * Entries from an index on, in order and without a hole.
   *
   * @param limit at most so many; fewer say nothing of the end of the log
   * @return empty when that index cannot be read yet
   */
  List<Recorded> from(long index, int limit);
}
