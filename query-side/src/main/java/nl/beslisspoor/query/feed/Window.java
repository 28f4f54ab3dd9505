package nl.beslisspoor.query.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;

/** The newest entries of the log in memory, without a hole; the oldest make room for new ones. */
final class Window {
  private final Recorded[] ring;
  private final long mostBytes;
  private long first;
  private long next;
  private long bytes;

  Window(int entries, long bytes) {
    this.ring = new Recorded[entries];
    this.mostBytes = bytes;
  }

  int capacity() {
    return ring.length;
  }

  /** The index that the next entry must have. */
  synchronized long next() {
    return next;
  }

  /** At most {@code limit} entries from an index on; empty when that one is not held. */
  synchronized List<Recorded> from(long index, int limit) {
    if (index < first || index >= next) {
      return List.of();
    }
    var end = Math.min(next, index + limit);
    var entries = new ArrayList<Recorded>((int) (end - index));
    for (var at = index; at < end; at++) {
      entries.add(ring[slot(at)]);
    }
    return entries;
  }

  /** How many entries an index stands before the first one held, if that is less than the limit. */
  synchronized int upToFirst(long index, int limit) {
    return index < first && first < next ? (int) Math.min(limit, first - index) : limit;
  }

  /** Takes the entry that comes next. */
  synchronized void add(Recorded entry) {
    if (entry.index() != next) {
      throw new IllegalArgumentException("index " + entry.index() + " does not follow");
    }
    if (next - first == ring.length) {
      dropFirst();
    }
    ring[slot(next++)] = entry;
    bytes += size(entry);
    while (bytes > mostBytes && next - first > 1) {
      dropFirst();
    }
  }

  /** The entry that was taken last, if it is still held. */
  synchronized Optional<Recorded> last() {
    return Optional.of(next).filter(end -> first < end).map(end -> ring[slot(end - 1)]);
  }

  /** Forgets everything held; what comes next stays the same. */
  synchronized void forget() {
    beginAt(next);
  }

  /** Forgets everything held; the next entry is to have this index. */
  synchronized void beginAt(long index) {
    while (first < next) {
      dropFirst();
    }
    first = index;
    next = index;
  }

  static long size(Recorded entry) {
    return entry.payload().length + entry.metadata().length;
  }

  private void dropFirst() {
    bytes -= size(ring[slot(first)]);
    ring[slot(first++)] = null;
  }

  private int slot(long index) {
    return (int) (index % ring.length);
  }
}
