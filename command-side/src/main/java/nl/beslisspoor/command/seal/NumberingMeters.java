package nl.beslisspoor.command.seal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What numbering shows of itself: passes made, events numbered, and how long ago this process last
 * knew the whole log numbered (seconds; not a number until it leads).
 */
public final class NumberingMeters {
  private static final long NEVER = 0;

  private final Counter passes;
  private final Counter events;
  private final AtomicLong completed = new AtomicLong(NEVER);

  public NumberingMeters(MeterRegistry registry) {
    passes = registry.counter("beslisspoor.numbering.passes");
    events = registry.counter("beslisspoor.numbering.events");
    Gauge.builder("beslisspoor.numbering.lag", this, NumberingMeters::secondsSinceComplete)
        .baseUnit("seconds")
        .register(registry);
  }

  void passed(Optional<Numbering.Pass> pass) {
    completed.set(System.nanoTime() | 1);
    passes.increment();
    events.increment(pass.map(Numbering.Pass::events).orElse(0L));
  }

  private double secondsSinceComplete() {
    long last = completed.get();
    return last == NEVER
        ? Double.NaN
        : (double) (System.nanoTime() - last) / TimeUnit.SECONDS.toNanos(1);
  }
}
