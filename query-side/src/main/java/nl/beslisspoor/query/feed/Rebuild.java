package nl.beslisspoor.query.feed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Fills the tables of a view anew in schema {@code rebuild}, from the start of the log and in big
 * blocks, while the live tables keep answering; then puts them in place together with token,
 * progress and parked streams. One at a time per view, in all processes.
 */
final class Rebuild {
  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

  private static final int BLOCK = 10_000;
  private static final String SCHEMA = "rebuild";
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Store store;
  private final Projection projection;
  private final Executor reader;
  private final BooleanSupplier wanted;

  Rebuild(Store store, Projection projection, Executor reader, BooleanSupplier wanted) {
    this.store = store;
    this.projection = projection;
    this.reader = reader;
    this.wanted = wanted;
  }

  /**
   * @return the run that is live now
   * @throws CancellationException when it was no longer wanted
   */
  Run rebuild() {
    var run =
        store
            .transaction()
            .execute(_ -> {
              store.tables().create(projection, SCHEMA);
              return store.runs().begin(projection);
            });
    var application = new BlockApplication(store, projection, run);
    for (var next = 0L; ; ) {
      next = catchUp(application, next);
      if (swapped(application, run, next)) {
        return run;
      }
    }
  }

  /** Reads each block while the one before is applied; ends with the first that is not full. */
  private long catchUp(BlockApplication application, long start) {
    var next = start;
    var ahead = read(next);
    while (true) {
      requireWanted();
      var block = ahead.join();
      if (block.size() == BLOCK) {
        ahead = read(next + BLOCK);
      }
      while (!applied(application, block)) {
        requireWanted();
      }
      next += block.size();
      if (block.size() < BLOCK) {
        return next;
      }
    }
  }

  private void requireWanted() {
    if (!wanted.getAsBoolean()) {
      throw new CancellationException("rebuild of " + projection.name() + " was cut short");
    }
  }

  /** False while the keys are away: the same block is tried again then. */
  private boolean applied(BlockApplication application, List<Recorded> block) {
    return unlessKeysAreAway(
        () -> store.transaction().executeWithoutResult(_ -> apply(application, block)));
  }

  private boolean unlessKeysAreAway(Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException e) {
      var away = Fault.find(e, KeysUnavailable.class).orElseThrow(() -> e);
      LOG.warn("rebuild of {} waits: {}", projection.name(), away.getMessage());
      LockSupport.parkNanos(RETRY.toNanos());
      return false;
    }
  }

  private CompletableFuture<List<Recorded>> read(long from) {
    return CompletableFuture.supplyAsync(() -> store.log().from(from, BLOCK), reader);
  }

  private void apply(BlockApplication application, List<Recorded> block) {
    if (!block.isEmpty()) {
      store.tables().use(SCHEMA);
      application.apply(block);
    }
  }

  /** False when readers kept the live tables busy, or the keys are away: try again. */
  private boolean swapped(BlockApplication application, Run run, long start) {
    try {
      return unlessKeysAreAway(
          () -> store.transaction().executeWithoutResult(_ -> swap(application, run, start)));
    } catch (PessimisticLockingFailureException _) {
      return false;
    }
  }

  private void swap(BlockApplication application, Run run, long start) {
    store.runs().locked(projection.name());
    var head = store.log().next();
    var next = start;
    while (next < head) {
      var block = store.log().from(next, BLOCK);
      apply(application, block);
      next += block.size();
    }
    store.tables().swap(projection);
    store.runs().makeLive(run, next);
    store.axon().beginAt(run, next);
    store.runs().tell(projection.name());
    store.runs().tellRenewed(projection.name());
  }

  /** Clears away what earlier runs left; their feeds must have ended or end then. */
  void forgetAllBut(Run run) {
    store
        .transaction()
        .executeWithoutResult(_ -> {
          store.progress().keepOnly(run);
          store.axon().letters(run).keepOnlyThese();
          store.axon().keepOnly(run);
        });
  }
}
