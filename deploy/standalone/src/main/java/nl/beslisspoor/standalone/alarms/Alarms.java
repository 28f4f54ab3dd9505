package nl.beslisspoor.standalone.alarms;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at everything that is watched as long as it runs. The meter {@code beslisspoor.alarm} is 1
 * while an alarm is on; the health is {@code ALARM} then, which is no reason to send nobody here.
 */
final class Alarms implements SmartLifecycle, HealthIndicator {
  static final Status ALARM = new Status("ALARM", "an operator has something to look at");

  private final List<Alarm> alarms;
  private final Duration every;
  private final Clock clock;
  private ScheduledExecutorService looking;

  Alarms(List<Watched> watched, Duration every, Clock clock, MeterRegistry registry) {
    this.alarms = watched.stream().map(Alarm::new).toList();
    this.every = every;
    this.clock = clock;
    for (var alarm : alarms) {
      Gauge.builder("beslisspoor.alarm", alarm, one -> one.raised().isPresent() ? 1 : 0)
          .description("1 while an operator has to look at it")
          .tag("alarm", alarm.name())
          .register(registry);
    }
  }

  /** Looks at everything once. */
  void look() {
    alarms.forEach(alarm -> alarm.look(clock.instant()));
  }

  @Override
  public Health health() {
    var on = alarms.stream().anyMatch(alarm -> alarm.raised().isPresent());
    var health = on ? Health.status(ALARM) : Health.up();
    alarms.forEach(alarm -> health.withDetail(alarm.name(), alarm.raised().orElse("quiet")));
    return health.build();
  }

  @Override
  public synchronized void start() {
    looking =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("beslisspoor-alarms").factory());
    looking.scheduleWithFixedDelay(
        this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void stop() {
    looking.shutdownNow();
    looking = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return looking != null;
  }
}
