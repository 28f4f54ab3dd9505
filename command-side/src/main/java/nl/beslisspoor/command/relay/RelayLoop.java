package nl.beslisspoor.command.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Fills one topic as long as it runs, when no other process does. A broker or database that is away
 * is tried again until it is there.
 */
final class RelayLoop {
  private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);

  private final DataSource lines;
  private final Outlet outlet;
  private final Clients clients;
  private final RelaySettings settings;
  private final RelayState state;
  private final Semaphore stopping = new Semaphore(0);
  private volatile boolean wanted;
  private boolean waits;
  private Thread thread;
  private volatile Optional<Lead> lead = Optional.empty();

  /**
   * @param lines connections outside the pool; one is kept while this process leads
   */
  RelayLoop(DataSource lines, Outlet outlet, Clients clients, RelaySettings settings) {
    this.lines = lines;
    this.outlet = outlet;
    this.clients = clients;
    this.settings = settings;
    this.state = new RelayState(outlet.topic());
  }

  RelayState state() {
    return state;
  }

  synchronized void start() {
    if (thread == null) {
      stopping.drainPermits();
      wanted = true;
      thread = Thread.ofPlatform().daemon().name("relay-" + outlet.topic()).start(this::run);
    }
  }

  /** Asks for the end, which comes after a last round with what was numbered before. */
  synchronized void askToStop() {
    wanted = false;
    stopping.release();
  }

  /** Waits for the end; what is not sent within the time is sent after the next start. */
  synchronized void awaitStop(Duration within) {
    var running = thread;
    thread = null;
    try {
      if (running != null && !running.join(within)) {
        LOG.warn("topic {} goes on where it stands at the next start", outlet.topic());
        lead.ifPresent(Lead::abort);
        running.join(within);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (wanted) {
      turn();
      rest();
    }
    if (state.trouble().isEmpty()) {
      turn();
    }
    resign();
  }

  private void turn() {
    try {
      if (lead.isEmpty() && wanted) {
        lead = Lead.take(lines, outlet, clients, settings.check(), state);
        lead.ifPresent(_ -> state.leads());
      }
      lead.ifPresent(this::round);
      waits = false;
    } catch (SQLException | DataAccessException e) {
      waitForDatabase(e);
    } catch (Positions.Replaced e) {
      LOG.warn("giving up: {}", e.getMessage());
      resign();
    }
  }

  private void round(Lead leading) {
    try {
      leading.round(() -> wanted);
      if (state.trouble().isPresent()) {
        LOG.info("topic {} is filled again", outlet.topic());
      }
      state.recovered();
    } catch (DataAccessException | Positions.Replaced e) {
      throw e;
    } catch (RuntimeException e) {
      if (state.trouble().isEmpty()) {
        LOG.warn("topic {} cannot be filled, trying again ({})", outlet.topic(), Fault.of(e));
      }
      state.failed(Fault.of(e));
    }
  }

  private void rest() {
    try {
      if (lead.isPresent() && state.trouble().isEmpty()) {
        lead.get().awaitEntries(settings.poll(), () -> wanted);
      } else {
        var pause = lead.isPresent() ? settings.poll() : settings.standby();
        stopping.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS);
      }
    } catch (SQLException e) {
      waitForDatabase(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      wanted = false;
    }
  }

  private void waitForDatabase(Exception e) {
    if (!waits) {
      LOG.warn("topic {} waits for the database ({})", outlet.topic(), Fault.of(e));
      waits = true;
    }
    resign();
  }

  private void resign() {
    try {
      if (lead.isPresent()) {
        lead.get().close();
      }
    } catch (SQLException | DataAccessException e) {
      LOG.debug("the lead over topic {} went with its connection", outlet.topic());
    } finally {
      lead = Optional.empty();
      state.resigned();
    }
  }
}
