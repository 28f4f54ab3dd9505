package nl.beslisspoor.command.engine;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** How long inserts take, failed ones too, and how many events they hold. */
final class AppendMeters {
  private final Timer time;
  private final DistributionSummary events;

  AppendMeters(MeterRegistry registry) {
    time = registry.timer("beslisspoor.append");
    events = registry.summary("beslisspoor.append.events");
  }

  void appending(int count, Runnable insert) {
    time.record(insert);
    events.record(count);
  }
}
