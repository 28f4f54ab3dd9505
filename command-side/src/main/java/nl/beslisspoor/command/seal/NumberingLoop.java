package nl.beslisspoor.command.seal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.beslisspoor.command.engine.AppendListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Numbers as long as it runs: at once after a commit in this process, and every poll for what other
 * processes committed. Of all processes on one database the one that holds the lock does it; the
 * others try for the lock at every poll. Starts before and stops after whatever takes commands.
 */
public final class NumberingLoop implements SmartLifecycle, AppendListener {
  private static final Logger LOG = LoggerFactory.getLogger(NumberingLoop.class);
  private static final long LOCK = 0x6265736c69737370L; // "beslissp"
  private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

  private final DataSource pool;
  private final Duration poll;
  private final NumberingMeters meters;
  private final Semaphore work = new Semaphore(0);
  private volatile Thread thread;
  private Optional<Leadership> leadership = Optional.empty();

  /**
   * @param pool the application's; one connection is kept while this process leads
   * @param poll how long a commit in another process may go unnoticed
   */
  public NumberingLoop(DataSource pool, Duration poll, NumberingMeters meters) {
    this.pool = pool;
    this.poll = poll;
    this.meters = meters;
  }

  @Override
  public void appended() {
    work.release();
  }

  @Override
  public synchronized void start() {
    if (thread == null) {
      var loop = Thread.ofPlatform().daemon().name("beslisspoor-numbering").unstarted(this::run);
      thread = loop;
      loop.start();
    }
  }

  /** Ends after a last pass, so that what this process committed has its place. */
  @Override
  public synchronized void stop() {
    var running = thread;
    thread = null;
    work.release();
    try {
      if (running != null && !running.join(STOP_WITHIN)) {
        LOG.warn("the numbering pass did not end within {}", STOP_WITHIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Override
  public int getPhase() {
    return 0;
  }

  private void run() {
    while (thread == Thread.currentThread()) {
      number();
      awaitWork();
    }
    number();
    resign();
  }

  private void number() {
    try {
      if (leadership.isEmpty()) {
        leadership = Leadership.take(pool, LOCK);
      }
      leadership.map(Leadership::source).map(Numbering::new).ifPresent(this::pass);
    } catch (SQLException | DataAccessException e) {
      LOG.warn("numbering failed and will be tried again (SQLState {})", sqlState(e));
      resign();
    }
  }

  private void pass(Numbering numbering) {
    meters.passed(numbering.pass());
  }

  private void awaitWork() {
    try {
      if (work.tryAcquire(poll.toNanos(), TimeUnit.NANOSECONDS)) {
        work.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      thread = null;
    }
  }

  private void resign() {
    try {
      if (leadership.isPresent()) {
        leadership.get().close();
      }
    } catch (SQLException | DataAccessException e) {
      LOG.debug("the numbering lock went with its connection (SQLState {})", sqlState(e));
    } finally {
      leadership = Optional.empty();
    }
  }

  private static String sqlState(Throwable e) {
    for (var cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getSQLState();
      }
    }
    return "none";
  }
}
