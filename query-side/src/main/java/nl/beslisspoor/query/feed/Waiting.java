package nl.beslisspoor.query.feed;

import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import nl.beslisspoor.events.Recorded;

/** Entries that came before their predecessor, in the order of the log. */
final class Waiting {
  private final TreeMap<Long, Late> byIndex = new TreeMap<>();
  private long bytes;

  /** An entry and when it came, as {@link System#nanoTime()} told. */
  private record Late(Recorded entry, long since) {}

  void add(Recorded entry, long now) {
    if (byIndex.putIfAbsent(entry.index(), new Late(entry, now)) == null) {
      bytes += Window.size(entry);
    }
  }

  boolean isEmpty() {
    return byIndex.isEmpty();
  }

  int size() {
    return byIndex.size();
  }

  long bytes() {
    return bytes;
  }

  long first() {
    return byIndex.firstKey();
  }

  Optional<Recorded> last() {
    return Optional.ofNullable(byIndex.lastEntry()).map(last -> last.getValue().entry());
  }

  /** Takes out the entry at this index; forgets all before it. */
  Optional<Recorded> take(long index) {
    while (!byIndex.isEmpty() && byIndex.firstKey() <= index) {
      var late = byIndex.pollFirstEntry().getValue();
      bytes -= Window.size(late.entry());
      if (late.entry().index() == index) {
        return Optional.of(late.entry());
      }
    }
    return Optional.empty();
  }

  /** How long the one that waits longest has waited; nothing when none does. */
  Duration longest(long now) {
    return Duration.ofNanos(
        byIndex.values().stream().mapToLong(late -> now - late.since()).max().orElse(0));
  }

  void clear() {
    byIndex.clear();
    bytes = 0;
  }
}
