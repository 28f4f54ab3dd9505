package nl.beslisspoor.command.seal;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Seals the log as long as it runs, in one process of an installation. Ends after the numbering has
 * ended, with a last checkpoint. When the log is not what was signed it signs nothing, says so, and
 * keeps that outside of the database; so does whoever begins later, until an operator clears it.
 */
final class SealingLoop implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(SealingLoop.class);
  private static final long LOCK = 0x6265736c7365616cL; // "beslseal"

  private final LeaderLoop loop;
  private final SealPlace place;
  private final SealDirectory directory;
  private final SealSettings settings;
  private final SealMeters meters;
  private final Clock clock;
  private volatile boolean ending;

  /** Something was found, so all is read before anything is signed again. */
  private volatile boolean suspect;

  /**
   * @param pool the application's; one connection is kept while this process leads
   */
  SealingLoop(
      DataSource pool, SealPlace place, SealSettings settings, SealMeters meters, Clock clock) {
    var duty = new LeaderLoop.Duty("seal", LOCK, settings.poll(), Turns::new);
    this.loop = new LeaderLoop(pool, duty);
    this.place = place;
    this.directory = new SealDirectory(place.directory());
    this.settings = settings;
    this.meters = meters;
    this.clock = clock;
  }

  /** The turns of one lead. */
  private final class Turns implements Runnable {
    private final DataSource held;
    private Optional<Sealing> sealing = Optional.empty();
    private Since lastBreak = Since.EVER;

    Turns(DataSource held) {
      this.held = held;
    }

    @Override
    public void run() {
      if (!lastBreak.isPast(settings.retry(), clock.instant())) {
        return;
      }
      try {
        sealing = sealing.or(this::begin);
        meters.signed(sealing.orElseThrow().turn(ending ? Duration.ZERO : settings.checkpoint()));
      } catch (SealBroken
          | UncheckedIOException
          | IllegalArgumentException
          | IllegalStateException e) {
        broken(e);
      }
    }

    private void broken(RuntimeException e) {
      sealing = Optional.empty();
      lastBreak = new Since(clock.instant());
      if (!(e instanceof UncheckedIOException)) {
        suspect = true;
      }
      // what a library says of its own state is no damage of the log
      if (e instanceof SealBroken broken && broken.damage()
          || e instanceof IllegalArgumentException) {
        keep(e.getMessage());
      }
      tell(e.getMessage());
    }

    /** Once, however often it is tried again. */
    private void tell(String found) {
      if (!meters.found().equals(Optional.of(found))) {
        LOG.error("the log is not sealed any more: {}", found);
      }
      meters.broken(found);
    }

    private void keep(String found) {
      try {
        directory.keepDamage("%s (found at %s)".formatted(found, clock.instant()));
      } catch (UncheckedIOException e) {
        LOG.error("{}", e.getMessage());
      }
    }

    private Optional<Sealing> begin() {
      directory
          .damage()
          .map(SealBroken::known)
          .ifPresent(known -> {
            throw known;
          });
      var begun = Sealing.on(held, place, clock);
      if (suspect) {
        begun.inspect();
        suspect = false;
      }
      return Optional.of(begun);
    }
  }

  @Override
  public void start() {
    ending = false;
    loop.start();
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
    return NumberingLoop.PHASE - 1;
  }
}
