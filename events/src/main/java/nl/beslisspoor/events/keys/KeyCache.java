package nl.beslisspoor.events.keys;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The keys of the files used last, each for a few seconds: no longer than what was destroyed may
 * still be read by a process that was not told. Thread safe.
 */
final class KeyCache {
  private static final int MOST = 10_000;

  private record Held(StreamKeys keys, long since) {}

  private final long longest;
  private final LongSupplier nanos;
  private final Map<String, Held> held =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param nanos the clock, as {@link System#nanoTime}
   */
  KeyCache(Duration longest, LongSupplier nanos) {
    this.longest = longest.toNanos();
    this.nanos = nanos;
  }

  synchronized Optional<StreamKeys> of(String stream) {
    var found = held.get(stream);
    if (found != null && nanos.getAsLong() - found.since > longest) {
      held.remove(stream);
      return Optional.empty();
    }
    return Optional.ofNullable(found).map(Held::keys);
  }

  synchronized void hold(String stream, StreamKeys keys) {
    held.put(stream, new Held(keys, nanos.getAsLong()));
  }

  /** The same keys with more beside them, which makes those that were read no newer. */
  synchronized void grow(String stream, StreamKeys keys) {
    var before = held.get(stream);
    held.put(stream, new Held(keys, before == null ? nanos.getAsLong() : before.since));
  }

  synchronized void forget(String stream) {
    held.remove(stream);
  }
}
