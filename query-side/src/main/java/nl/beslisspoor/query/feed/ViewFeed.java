package nl.beslisspoor.query.feed;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one view fed: makes its tables, rebuilds them, and goes over to another run's feed. */
final class ViewFeed implements Delivery.Watch {
  private static final Logger LOG = LoggerFactory.getLogger(ViewFeed.class);

  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Store store;
  private final Projection projection;
  private final Alone alone;
  private final Feeding feeding;
  private final Bell bell;
  private final FeedMeters.Applied applied;
  private final Executor background;
  private volatile boolean open;
  private volatile String trouble;
  private volatile RunFeed current;

  /** Makes the feed of a run. */
  @FunctionalInterface
  interface Feeding {
    RunFeed of(Run run, Delivery.Watch watch);
  }

  ViewFeed(
      Store store,
      Projection projection,
      Alone alone,
      Feeding feeding,
      Bell bell,
      FeedMeters.Applied applied,
      Executor background) {
    this.store = store;
    this.projection = projection;
    this.alone = alone;
    this.feeding = feeding;
    this.bell = bell;
    this.applied = applied;
    this.background = background;
  }

  String name() {
    return projection.name();
  }

  void start() {
    open = true;
    var live = alone.work("tables/" + name(), () -> LiveRun.of(store, projection));
    if (live.version() == projection.version()) {
      feed(false);
    } else {
      LOG.info("view {} is of version {}: rebuilding it", name(), live.version());
      rebuild();
    }
  }

  void stop() {
    open = false;
    endCurrent();
  }

  /** The live tables are fed meanwhile, unless they are of another version. */
  CompletableFuture<Void> rebuild() {
    return CompletableFuture.supplyAsync(
            () -> alone.work("rebuild/" + name(), this::rebuildAndFeed), background)
        .handle(this::rebuilt);
  }

  private Run rebuildAndFeed() {
    var rebuild = new Rebuild(store, projection, background, () -> open);
    var run = rebuild.rebuild();
    feed(false);
    rebuild.forgetAllBut(run);
    return run;
  }

  /** Why the view is fed no further. */
  Optional<String> trouble() {
    var fed = current;
    return Optional.ofNullable(trouble)
        .or(() -> fed == null ? Optional.of("is being rebuilt") : fed.trouble());
  }

  /** Whether this process feeds the view; one process at a time does. */
  boolean here() {
    var fed = current;
    return fed != null && fed.here();
  }

  /** Entries of the log that the live tables do not hold yet. */
  long lag() {
    return Math.max(0, store.head().next() - store.runs().nextIndex(name()));
  }

  @Override
  public void applied(int entries) {
    applied.add(entries);
    bell.ring();
  }

  @Override
  public void doubted() {
    reconsider(false);
  }

  /** The tables may be what they were long ago: feeds them from where they stand now. */
  void putBack() {
    reconsider(true);
  }

  private void reconsider(boolean anew) {
    if (open) {
      background.execute(() -> goOver(anew));
    }
  }

  private Void rebuilt(Run run, Throwable failure) {
    if (failure == null) {
      LOG.info("view {} was rebuilt as {}", name(), run.processor());
      trouble = null;
      bell.ring();
      return null;
    }
    if (open && !(failure.getCause() instanceof CancellationException)) {
      var why = "rebuild failed: " + Fault.of(failure.getCause());
      LOG.error("view {}: {}", name(), why);
      trouble = current == null ? why : trouble;
    }
    throw new IllegalStateException("view " + name() + " was not rebuilt");
  }

  /** Asks until the database answers. */
  private void goOver(boolean anew) {
    while (open && current != null && !Thread.currentThread().isInterrupted()) {
      try {
        feed(anew);
        return;
      } catch (RuntimeException e) {
        LOG.warn("view {}: which run is live is not known yet: {}", name(), Fault.of(e));
      }
      LockSupport.parkNanos(RETRY.toNanos());
    }
  }

  /**
   * Goes over to the live run if it is another, unless a process of another version has taken over
   * the view.
   *
   * @param anew also if it is the same
   */
  private synchronized void feed(boolean anew) {
    var live = store.runs().live(name()).orElseThrow();
    if (!open || !anew && current != null && current.run().equals(live)) {
      return;
    }
    endCurrent();
    if (live.version() != projection.version()) {
      trouble = "a process with version " + live.version() + " has taken over";
      LOG.warn("view {} is no longer fed here: {}", name(), trouble);
      return;
    }
    LOG.info("view {} is fed as {}", name(), live.processor());
    current = feeding.of(live, this);
    current.start();
  }

  private synchronized void endCurrent() {
    if (current != null) {
      current.stop();
      current = null;
    }
  }
}
