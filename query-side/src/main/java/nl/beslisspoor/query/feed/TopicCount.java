package nl.beslisspoor.query.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** What a process took from the topic and what it had to read from PostgreSQL. */
final class TopicCount {
  private final MeterRegistry registry;
  private final Counter taken;
  private final Counter repeated;
  private final Counter filled;
  private final Counter beside;
  private final Counter foreign;

  TopicCount(MeterRegistry registry) {
    this.registry = registry;
    taken = counter("taken", "Entries taken from the topic");
    repeated = counter("repeated", "Entries found again in the topic, dropped");
    filled = counter("filled", "Entries missing in the topic, read from PostgreSQL for all views");
    beside = counter("beside", "Entries outside memory, read from PostgreSQL for one view");
    foreign = counter("foreign", "Records of the topic that are no entries of this log, dropped");
  }

  void taken() {
    taken.increment();
  }

  void repeated() {
    repeated.increment();
  }

  void filled(int entries) {
    filled.increment(entries);
  }

  void beside(int entries) {
    beside.increment(entries);
  }

  void foreign(int records) {
    foreign.increment(records);
  }

  void watch(KafkaFeed feed) {
    Gauge.builder("beslisspoor.feed.topic.behind", feed, KafkaFeed::behind)
        .description("Entries of the log that the topic misses although they are not new")
        .register(registry);
    Gauge.builder("beslisspoor.feed.topic.ahead", feed, KafkaFeed::ahead)
        .description("Entries of the topic that the log does not have: it is another log's topic")
        .register(registry);
    Gauge.builder("beslisspoor.feed.topic.next", feed, KafkaFeed::next)
        .description("Log index up to which the topic was read")
        .register(registry);
  }

  private Counter counter(String name, String description) {
    return Counter.builder("beslisspoor.feed.topic." + name)
        .description(description)
        .register(registry);
  }
}
