package nl.beslisspoor.query.feed;

import java.util.List;
import nl.beslisspoor.events.Recorded;

/**
 * Reads a block once for all views that come to the same place; the entries, and what they were
 * decoded to, are then shared. Keeps the block that was read last and no other.
 */
final class ReadOnce implements Entries {
  private final Entries entries;
  private List<Recorded> last = List.of();

  ReadOnce(Entries entries) {
    this.entries = entries;
  }

  /** Whoever comes while another reads waits for it, and mostly finds there what it came for. */
  @Override
  public synchronized List<Recorded> from(long index, int limit) {
    if (!holds(index)) {
      last = entries.from(index, limit);
    }
    if (last.isEmpty()) {
      return last;
    }
    int begin = Math.toIntExact(index - last.getFirst().index());
    return last.subList(begin, (int) Math.min(last.size(), (long) begin + limit));
  }

  synchronized void forget() {
    last = List.of();
  }

  private boolean holds(long index) {
    return !last.isEmpty() && last.getFirst().index() <= index && index <= last.getLast().index();
  }
}
