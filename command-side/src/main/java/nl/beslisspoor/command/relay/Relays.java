package nl.beslisspoor.command.relay;

import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/**
 * Fills the topics as long as the application runs. Starts before the numbering of the log and
 * stops after it, so that what was numbered last is sent; neither waits for a broker that is away.
 */
final class Relays implements SmartLifecycle {
  private static final int BEFORE_NUMBERING = -1;
  private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

  private final List<RelayLoop> loops;
  private volatile boolean running;

  Relays(List<RelayLoop> loops) {
    this.loops = List.copyOf(loops);
  }

  List<RelayState> states() {
    return loops.stream().map(RelayLoop::state).toList();
  }

  @Override
  public void start() {
    running = true;
    loops.forEach(RelayLoop::start);
  }

  @Override
  public void stop() {
    loops.forEach(RelayLoop::askToStop);
    loops.forEach(loop -> loop.awaitStop(STOP_WITHIN));
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return BEFORE_NUMBERING;
  }
}
