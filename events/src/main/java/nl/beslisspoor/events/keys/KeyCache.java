package nl.beslisspoor.events.keys;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The keys of the files used last, as long as it was asked a few seconds ago at most whether any
 * key was destroyed; when one was, all are read anew. Thread safe.
 */
final class KeyCache {
  private static final int MOST = 10_000;

  /** However often they are used: a process holds no more secrets than it needs. */
  private static final long LONGEST = Duration.ofMinutes(10).toNanos();

  private record Held(StreamKeys keys, long since) {}

  private final long trusted;
  private final LongSupplier nanos;
  private final Map<String, Held> held =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
          return size() > MOST;
        }
      };

  private Optional<Long> changes = Optional.empty();
  private long asked;
  private long age;

  /**
   * @param trusted how long it stands that no key was destroyed, once the store has said so
   * @param nanos the clock, as {@link System#nanoTime}
   */
  KeyCache(Duration trusted, LongSupplier nanos) {
    this.trusted = trusted.toNanos();
    this.nanos = nanos;
  }

  /** When what is asked of the store now will have been true. */
  long now() {
    return nanos.getAsLong();
  }

  /**
   * Ends when keys were destroyed. What is read or made is held if its age has not ended meanwhile.
   */
  synchronized long age() {
    return age;
  }

  /** Whether it was asked lately if keys were destroyed; else nothing that is held may be used. */
  synchronized boolean isCurrent() {
    return changes.isPresent() && now() - asked <= trusted;
  }

  /**
   * What the store said.
   *
   * @param counted how often keys were destroyed or changed
   * @param since before it was asked
   */
  synchronized void stands(long counted, long since) {
    if (!changes.equals(Optional.of(counted))) {
      held.clear();
      age++;
    }
    changes = Optional.of(counted);
    asked = since;
    dropOld();
  }

  synchronized Optional<StreamKeys> of(String stream) {
    return isCurrent() ? Optional.ofNullable(held.get(stream)).map(Held::keys) : Optional.empty();
  }

  /**
   * @param read in this age
   */
  synchronized void hold(String stream, StreamKeys keys, long read) {
    held.remove(stream);
    if (read == age) {
      held.put(stream, new Held(keys, now()));
    }
  }

  /**
   * Keys were made beside those that were held; when others are held meanwhile, or none, they are
   * read anew.
   *
   * @param made in this age
   */
  synchronized void grow(String stream, StreamKeys before, StreamKeys all, long made) {
    var now = held.remove(stream);
    boolean grown = now == null ? before.isNone() : now.keys == before;
    if (grown && made == age) {
      held.put(stream, new Held(all, now()));
    }
  }

  synchronized void forget(String stream) {
    held.remove(stream);
  }

  /** Those that were held first stand first. */
  private void dropOld() {
    held.values().removeIf(one -> now() - one.since > LONGEST);
  }
}
