package nl.beslisspoor.query.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** The feed's meters, one of each per view. */
final class FeedMeters {
  private final MeterRegistry registry;

  /** Counts events taken in. */
  @FunctionalInterface
  interface Applied {
    void add(int entries);
  }

  FeedMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  Applied applied(String projection) {
    var counter =
        Counter.builder("beslisspoor.feed.applied")
            .description("Events handed to the view, parked ones included")
            .tag("projection", projection)
            .register(registry);
    return counter::increment;
  }

  void watch(ViewFeed feed, Parked parked) {
    Gauge.builder("beslisspoor.feed.lag", feed, ViewFeed::lag)
        .description("Entries of the log that the view does not hold yet")
        .tag("projection", feed.name())
        .register(registry);
    Gauge.builder("beslisspoor.feed.parked", parked, all -> all.count(feed.name()))
        .description("Streams that the view could not take in")
        .tag("projection", feed.name())
        .register(registry);
    Gauge.builder("beslisspoor.feed.here", feed, one -> one.here() ? 1 : 0)
        .description("1 while this process feeds the view; of all processes one does")
        .tag("projection", feed.name())
        .register(registry);
    Gauge.builder("beslisspoor.feed.stopped", feed, one -> one.trouble().isPresent() ? 1 : 0)
        .description("1 while the view is fed no further")
        .tag("projection", feed.name())
        .register(registry);
  }
}
