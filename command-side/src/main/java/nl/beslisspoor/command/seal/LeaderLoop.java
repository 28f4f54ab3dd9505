package nl.beslisspoor.command.seal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Does a duty again and again as long as it runs, in one process of an installation: the one that
 * holds the duty's lock. The others try for the lock at every poll.
 */
public final class LeaderLoop {
  private static final Logger LOG = LoggerFactory.getLogger(LeaderLoop.class);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

  /** Numbering all of a long log in one statement takes minutes; what takes longer never ends. */
  private static final Duration ANSWER_WITHIN = Duration.ofMinutes(10);

  private final DataSource pool;
  private final Duty duty;
  private final Semaphore work = new Semaphore(0);
  private volatile Thread thread;
  private Optional<Led> led = Optional.empty();
  private Optional<String> trouble = Optional.empty();

  /**
   * What is to be done.
   *
   * @param name in the log and of the thread
   * @param lock tells this duty from others on the same database
   * @param poll how long work may go unnoticed of which nobody told
   * @param begin takes the lead, on the one connection that holds the lock; what it answers is run
   *     at every turn until the lead is lost
   */
  public record Duty(String name, long lock, Duration poll, Function<DataSource, Runnable> begin) {}

  private record Led(Leadership leadership, Runnable turn) {}

  /**
   * @param pool the application's; one connection is kept while this process leads
   */
  public LeaderLoop(DataSource pool, Duty duty) {
    this.pool = pool;
    this.duty = duty;
  }

  /** There is work: does not wait for the poll. */
  public void wake() {
    work.release();
  }

  public synchronized void start() {
    if (thread == null) {
      var name = "beslisspoor-" + duty.name();
      thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
      thread.start();
    }
  }

  /** Ends after a last turn. */
  public synchronized void stop() {
    var running = thread;
    thread = null;
    work.release();
    try {
      if (running != null && !running.join(STOP_WITHIN)) {
        LOG.warn("{} did not end within {}", duty.name(), STOP_WITHIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public boolean running() {
    return thread != null;
  }

  private void run() {
    while (thread == Thread.currentThread()) {
      turn();
      awaitWork();
    }
    turn();
    resign();
  }

  private void turn() {
    try {
      if (led.isEmpty()) {
        lead();
      }
      led.map(Led::turn).ifPresent(Runnable::run);
      trouble = Optional.empty();
    } catch (SQLException | RuntimeException e) {
      tell(origin(e));
      resign();
    }
  }

  /** Once, however often it fails for the same reason. */
  private void tell(String reason) {
    if (!trouble.equals(Optional.of(reason))) {
      LOG.warn("{} failed and will be tried again ({})", duty.name(), reason);
      trouble = Optional.of(reason);
    }
  }

  private void lead() throws SQLException {
    var taken = Leadership.take(pool, duty.lock());
    if (taken.isPresent()) {
      // held before it begins, so that it is given back whatever happens then
      led = Optional.of(new Led(taken.get(), () -> {}));
      taken.get().answerWithin(ANSWER_WITHIN);
      led = Optional.of(new Led(taken.get(), duty.begin().apply(taken.get().source())));
    }
  }

  private void awaitWork() {
    try {
      if (work.tryAcquire(duty.poll().toNanos(), TimeUnit.NANOSECONDS)) {
        work.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      thread = null;
    }
  }

  private void resign() {
    try {
      if (led.isPresent()) {
        led.get().leadership().close();
      }
    } catch (SQLException | DataAccessException e) {
      LOG.debug("the lock of {} went with its connection ({})", duty.name(), origin(e));
    } finally {
      led = Optional.empty();
    }
  }

  /** Never the message, which could quote rows. */
  private static String origin(Throwable e) {
    for (var cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return "SQLState " + sql.getSQLState();
      }
    }
    return e.getClass().getSimpleName();
  }
}
