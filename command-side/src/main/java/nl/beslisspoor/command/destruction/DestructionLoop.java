package nl.beslisspoor.command.destruction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.beslisspoor.command.seal.LeaderLoop;
import nl.beslisspoor.events.keys.TooManyTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Carries out destructions as long as it runs, in one process of an installation. The meter {@code
 * beslisspoor.destructions.open} counts those that are confirmed and not done yet, those that fail
 * among them; not a number where another process leads, or none could look.
 */
final class DestructionLoop implements SmartLifecycle {
  private static final long LOCK = 0x6265736c64657374L; // "besldest"

  /** With the numbering: before the doors open, after they are shut. */
  private static final int PHASE = 0;

  private static final Logger LOG = LoggerFactory.getLogger(DestructionLoop.class);

  private final LeaderLoop loop;
  private Set<String> told = Set.of();
  private volatile double open = Double.NaN;

  /**
   * @param pool the application's; one connection is kept while this process leads
   * @param poll how long a confirmed destruction waits
   */
  DestructionLoop(
      DataSource pool, Destructions destructions, Duration poll, MeterRegistry registry) {
    var duty = new LeaderLoop.Duty("destruction", LOCK, poll, _ -> turns(destructions));
    this.loop = new LeaderLoop(pool, duty);
    Gauge.builder("beslisspoor.destructions.open", this, one -> one.open)
        .description("confirmed destructions that are not done yet")
        .register(registry);
  }

  private Runnable turns(Destructions destructions) {
    return () -> {
      open = Double.NaN;
      var turn = destructions.turn();
      open = turn.open();
      tell(turn.failures());
    };
  }

  /** Once, however often they fail for the same reasons. */
  private void tell(List<RuntimeException> failures) {
    var reasons = failures.stream().map(DestructionLoop::reason).collect(Collectors.toSet());
    reasons.stream()
        .filter(reason -> !told.contains(reason))
        .forEach(reason -> LOG.warn("a destruction failed and will be tried again ({})", reason));
    told = reasons;
  }

  /** Never the message of others, which could quote rows. */
  private static String reason(RuntimeException failure) {
    return switch (failure) {
      case UnsignedLine _, LostTexts _, TooManyTexts _ -> failure.getMessage();
      default -> failure.getClass().getSimpleName();
    };
  }

  @Override
  public void start() {
    loop.start();
  }

  @Override
  public void stop() {
    loop.stop();
  }

  @Override
  public boolean isRunning() {
    return loop.running();
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
