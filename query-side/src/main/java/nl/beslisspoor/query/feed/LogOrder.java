package nl.beslisspoor.query.feed;

import java.time.Duration;
import nl.beslisspoor.events.Recorded;

/**
 * Brings what comes from the topic into the order of the log: duplicates and old entries are
 * dropped, early ones wait, and what stays away is read from PostgreSQL. For one thread.
 */
final class LogOrder {
  private static final int BLOCK = 1_000;

  private final Window window;
  private final Log log;
  private final Topic.Bounds bounds;
  private final TopicCount count;
  private final Waiting waiting = new Waiting();
  private boolean begun;
  private long numbered;

  LogOrder(Window window, Log log, Topic.Bounds bounds, TopicCount count) {
    this.window = window;
    this.log = log;
    this.bounds = bounds;
    this.count = count;
  }

  /** The topic is read anew from its tail; what was in order stays so. */
  void begin() {
    waiting.clear();
    numbered = log.next();
  }

  void offer(Recorded entry) {
    if (!begun) {
      window.beginAt(Math.min(entry.index(), numbered));
      begun = true;
    }
    if (entry.index() < window.next()) {
      count.repeated();
      return;
    }
    waiting.add(entry, System.nanoTime());
    drain();
    while (waiting.size() > bounds.waiting() || waiting.bytes() > bounds.bytes()) {
      closeGap();
    }
  }

  /** A record that cannot be read: if it held an entry, the log has it. */
  void skip() {
    count.foreign(1);
  }

  /** How long an open gap may stay open still; zero when it has to be closed now. */
  Duration patience(Duration most) {
    if (waiting.isEmpty()) {
      return most;
    }
    var left = bounds.gap().minus(waiting.longest(System.nanoTime()));
    return left.isNegative() ? Duration.ZERO : left.compareTo(most) < 0 ? left : most;
  }

  /** Closes the gaps that stayed open too long. */
  void settle() {
    while (!waiting.isEmpty() && patience(bounds.gap()).isZero()) {
      closeGap();
    }
  }

  private void closeGap() {
    if (waiting.first() - window.next() > window.capacity()) {
      leap();
    } else {
      fill();
    }
    drain();
  }

  /** Views read a gap that is wider than the window by themselves. */
  private void leap() {
    if (waiting.first() < log.next()) {
      window.beginAt(waiting.first());
    } else {
      forget();
    }
  }

  private void fill() {
    var end = waiting.first();
    while (window.next() < end) {
      var entries = log.from(window.next(), (int) Math.min(BLOCK, end - window.next()));
      if (entries.isEmpty()) {
        forget();
        return;
      }
      entries.forEach(window::add);
      count.filled(entries.size());
    }
  }

  /** The log does not reach so far: these entries are none of it. */
  private void forget() {
    count.foreign(waiting.size());
    waiting.clear();
  }

  private void drain() {
    for (var entry = waiting.take(window.next());
        entry.isPresent();
        entry = waiting.take(window.next())) {
      window.add(entry.get());
      count.taken();
    }
  }
}
