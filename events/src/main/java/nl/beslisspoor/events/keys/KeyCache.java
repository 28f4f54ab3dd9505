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
      new LinkedHashMap<>() {
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

  /** When what is asked of the store now will have been true. */
  long now() {
    return nanos.getAsLong();
  }

  synchronized Optional<StreamKeys> of(String stream) {
    dropOld();
    return Optional.ofNullable(held.get(stream)).filter(one -> !isOld(one)).map(Held::keys);
  }

  /**
   * @param since before they were asked for
   */
  synchronized void hold(String stream, StreamKeys keys, long since) {
    dropOld();
    held.remove(stream);
    held.put(stream, new Held(keys, since));
  }

  /**
   * Keys were made beside those that were held. That makes those no newer, and when others are held
   * meanwhile, or none, they are read anew.
   */
  synchronized void grow(String stream, StreamKeys before, StreamKeys all) {
    var now = held.get(stream);
    if (now != null && now.keys == before) {
      held.put(stream, new Held(all, now.since));
    } else if (now == null && before.isNone()) {
      held.put(stream, new Held(all, now()));
    } else {
      held.remove(stream);
    }
  }

  synchronized void forget(String stream) {
    held.remove(stream);
  }

  /** Those that were read first stand first, or nearly so. */
  private void dropOld() {
    var first = held.values().iterator();
    while (first.hasNext() && isOld(first.next())) {
      first.remove();
    }
  }

  private boolean isOld(Held one) {
    return now() - one.since > longest;
  }
}
