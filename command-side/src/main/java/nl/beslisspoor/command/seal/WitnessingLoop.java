package nl.beslisspoor.command.seal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.beslisspoor.command.seal.Witnessing.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has checkpoints cosigned as long as it runs, in one process of an installation, by all witnesses
 * at once: none waits for another. Ends after the sealing has ended. The meter {@code
 * beslisspoor.seal.refused} is 1 for a witness that has seen another log.
 */
final class WitnessingLoop implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(WitnessingLoop.class);
  private static final long LOCK = 0x6265736c7769746eL; // "beslwitn"
  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);

  private final LeaderLoop loop;
  private final SealPlace place;
  private final Map<Outsider, Outcome> outcomes = new HashMap<>();
  private volatile boolean ending;

  /**
   * @param pool the application's; one connection is kept while this process leads
   */
  WitnessingLoop(DataSource pool, SealPlace place, SealSettings settings, MeterRegistry registry) {
    var duty = new LeaderLoop.Duty("witnessing", LOCK, settings.poll(), this::begin);
    this.loop = new LeaderLoop(pool, duty);
    this.place = place;
    for (var witness : place.witnesses()) {
      Gauge.builder("beslisspoor.seal.refused", this, one -> one.refused(witness) ? 1 : 0)
          .description("1 while a witness says that it has seen another log")
          .tag("witness", witness.key().name())
          .register(registry);
    }
  }

  private Runnable begin(DataSource held) {
    var http =
        HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(CONNECT_WITHIN)
            .build();
    var directory = new SealDirectory(place.directory());
    var log = place.signer().key();
    var kept = new Witnessing.Kept(new SealTables(held), directory, log, Clock.systemUTC());
    var each = new LinkedHashMap<Outsider, Witnessing>();
    place.witnesses().forEach(one -> each.put(one, new Witnessing(one, kept, http, loop::wake)));
    return () -> {
      each.forEach(this::turn);
      if (ending) {
        each.forEach((witness, witnessing) -> tell(witness, witnessing.end()));
      }
    };
  }

  private void turn(Outsider witness, Witnessing witnessing) {
    witnessing.turn().ifPresent(outcome -> tell(witness, outcome));
  }

  private synchronized void tell(Outsider witness, Outcome outcome) {
    if (outcomes.put(witness, outcome) != outcome) {
      switch (outcome) {
        case COSIGNED -> LOG.info("witness {} cosigns", witness.key().name());
        case UNANSWERED -> LOG.warn("witness {} does not cosign", witness.key().name());
        case REFUSED -> LOG.error("witness {} has seen another log", witness.key().name());
      }
    }
  }

  private synchronized boolean refused(Outsider witness) {
    return outcomes.get(witness) == Outcome.REFUSED;
  }

  @Override
  public void start() {
    ending = false;
    if (!place.witnesses().isEmpty()) {
      loop.start();
    }
  }

  @Override
  public void stop() {
    ending = true;
    loop.stop();
  }

  @Override
  public boolean isRunning() {
    return loop.running();
  }

  @Override
  public int getPhase() {
    return NumberingLoop.PHASE - 2;
  }
}
