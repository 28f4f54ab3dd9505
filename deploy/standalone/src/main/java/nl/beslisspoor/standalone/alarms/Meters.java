package nl.beslisspoor.standalone.alarms;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What the rooms show of themselves, read as trouble. A meter that is not there is no trouble. */
record Meters(MeterRegistry registry) {

  /** Commands that failed since the last look, not those that were refused. */
  Optional<String> failures(Last last) {
    double failed =
        registry.find("beslisspoor.commands").tag("outcome", "failed").counters().stream()
            .mapToDouble(Counter::count)
            .sum();
    double more = last.more(failed);
    return Optional.of("%.0f commands failed".formatted(more)).filter(_ -> more > 0);
  }

  /** What could not be opened since the last look, although it was not destroyed. */
  Optional<String> misfits(Last last) {
    double found =
        Optional.ofNullable(registry.find(MisfitKeys.METER).counter())
            .map(Counter::count)
            .orElse(0.0);
    double more = last.more(found);
    return Optional.of("%.0f times a key did not fit; the log says where".formatted(more))
        .filter(_ -> more > 0);
  }

  /** Entries that were found in topics since the last look, and that the log does not hold. */
  Optional<String> foreign(Last last) {
    double found =
        registry.find("beslisspoor.relay.foreign").functionCounters().stream()
            .mapToDouble(FunctionCounter::count)
            .sum();
    double more = last.more(found);
    return Optional.of("topics held %.0f entries that the log does not".formatted(more))
        .filter(_ -> more > 0)
        .or(this::topicAhead);
  }

  private Optional<String> topicAhead() {
    return Optional.ofNullable(registry.find("beslisspoor.feed.topic.ahead").gauge())
        .map(Gauge::value)
        .filter(entries -> entries > 0)
        .map("the topic reaches %.0f entries further than the log"::formatted);
  }

  /** Appends that took longer than that on average since the last look. */
  Optional<String> slowAppends(Duration most, Last count, Last time) {
    return Optional.ofNullable(registry.find("beslisspoor.append").timer())
        .flatMap(timer -> slow(timer, most, count, time));
  }

  private static Optional<String> slow(Timer timer, Duration most, Last count, Last time) {
    double more = count.more(timer.count());
    double took = time.more(timer.totalTime(TimeUnit.MILLISECONDS));
    return Optional.of("an append takes %.0f ms".formatted(took / more))
        .filter(_ -> more > 0 && took / more > most.toMillis());
  }

  /** The gauges of a name that stand above a bound, by the tag that tells them apart. */
  Optional<String> above(String gauge, String tag, long bound) {
    var over =
        registry.find(gauge).gauges().stream()
            .filter(one -> one.value() > bound)
            .map(one -> "%s %.0f".formatted(tagOf(one, tag), one.value()))
            .sorted()
            .collect(Collectors.joining(", "));
    return Optional.of(over).filter(words -> !words.isEmpty());
  }

  /** What tells the gauges of a name apart. */
  Set<String> tags(String gauge, String tag) {
    return registry.find(gauge).gauges().stream()
        .map(one -> tagOf(one, tag))
        .collect(Collectors.toSet());
  }

  private static String tagOf(Gauge gauge, String tag) {
    return Optional.ofNullable(gauge.getId().getTag(tag)).orElse("log");
  }

  /** What a growing figure was at the last look. */
  static final class Last {
    private double value;

    double more(double now) {
      double more = now - value;
      value = now;
      return more;
    }
  }
}
