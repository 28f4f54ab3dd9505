package nl.beslisspoor.query.feed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beslisspoor.events.Recorded;

/**
 * Brings what comes from the topic into the order of the log: duplicates and old entries are
 * dropped, early ones wait, what stays away is read from PostgreSQL, and what does not stand there
 * is left out. For one thread.
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
  private volatile long foreign;
  private volatile boolean doubted;

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
    foreign = 0;
  }

  /**
   * Takes what was read of the topic, as far as it stands in the log. A database can be put back to
   * an older state meanwhile: when the last of what is kept no longer stands in the log, all of it
   * is forgotten; when it does, so does all before it.
   */
  void offer(List<Recorded> read) {
    var kept = waiting.last().or(window::last);
    var events = log.events(indexes(read, kept));
    if (doubted || kept.filter(entry -> !stands(entry, events)).isPresent()) {
      beginAnew();
    }
    for (var entry : read) {
      if (stands(entry, events)) {
        offer(entry);
      } else {
        foreign = Math.max(foreign, entry.index() + 1);
        count.foreign(1);
      }
    }
  }

  /** What was kept may be of another log; from any thread. */
  void doubt() {
    doubted = true;
  }

  /** The index after the last entry of the topic that the log did not hold; 0 if there is none. */
  long foreign() {
    return foreign;
  }

  private void beginAnew() {
    doubted = false;
    waiting.clear();
    numbered = log.next();
    window.beginAt(numbered);
  }

  private static List<Long> indexes(List<Recorded> read, Optional<Recorded> kept) {
    return Stream.concat(read.stream(), kept.stream()).map(Recorded::index).toList();
  }

  private static boolean stands(Recorded entry, Map<Long, String> events) {
    return entry.eventId().equals(events.get(entry.index()));
  }

  private void offer(Recorded entry) {
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
