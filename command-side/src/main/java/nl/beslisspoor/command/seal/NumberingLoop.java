package nl.beslisspoor.command.seal;

import java.time.Duration;
import javax.sql.DataSource;
import nl.beslisspoor.command.engine.AppendListener;
import org.springframework.context.SmartLifecycle;

/**
 * Numbers as long as it runs: at once after a commit in this process, and every poll for what other
 * processes committed. Of all processes on one database one does it. Starts before and stops after
 * whatever takes commands, with a last pass, so that what this process committed has its place.
 */
public final class NumberingLoop implements SmartLifecycle, AppendListener {
  private static final long LOCK = 0x6265736c69737370L; // "beslissp"

  /** Before the doors open, after they are shut. */
  static final int PHASE = 0;

  private final LeaderLoop loop;
  private final NumberingMeters meters;

  /**
   * @param pool the application's; one connection is kept while this process leads
   * @param poll how long a commit in another process may go unnoticed
   */
  public NumberingLoop(DataSource pool, Duration poll, NumberingMeters meters) {
    this.loop = new LeaderLoop(pool, new LeaderLoop.Duty("numbering", LOCK, poll, this::begin));
    this.meters = meters;
  }

  private Runnable begin(DataSource held) {
    var numbering = new Numbering(held);
    return () -> meters.passed(numbering.pass());
  }

  @Override
  public void appended() {
    loop.wake();
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
