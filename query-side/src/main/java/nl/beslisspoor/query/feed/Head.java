package nl.beslisspoor.query.feed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How far the log is numbered, as last heard; wakes whoever waits for more. */
final class Head {
  private final AtomicLong next = new AtomicLong();
  private final Set<Runnable> waiting = ConcurrentHashMap.newKeySet();

  /** The index that the next event will get. */
  long next() {
    return next.get();
  }

  /** Every index below {@code heard} can be read now. Hearing it again wakes nobody. */
  void advance(long heard) {
    if (next.getAndAccumulate(heard, Math::max) < heard) {
      waiting.forEach(Runnable::run);
    }
  }

  /** The log ends here, although more was heard before. */
  void goBack(long end) {
    next.set(end);
    waiting.forEach(Runnable::run);
  }

  void wake(Runnable callback) {
    waiting.add(callback);
  }

  void forget(Runnable callback) {
    waiting.remove(callback);
  }
}
