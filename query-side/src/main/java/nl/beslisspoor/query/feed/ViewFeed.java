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
    var live = alone.work("tables/" + name(), this::liveOrNew);
    if (live.version() == projection.version()) {
      feed();
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
    feed();
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
    if (open) {
      background.execute(this::reconsider);
    }
  }

  private Run liveOrNew() {
    return store
        .transaction()
        .execute(_ ->
            store
                .runs()
                .live(name())
                .filter(_ -> store.tables().present(projection))
                .map(this::handedOver)
                .orElseGet(this::create));
  }

  private Run handedOver(Run live) {
    store.tables().handOver(projection);
    return live;
  }

  private Run create() {
    var run = store.runs().begin(projection);
    store.tables().create(projection, "read");
    store.runs().makeLive(run, 0);
    store.axon().beginAt(run, 0);
    return run;
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

  /** Goes over to the live run if it is another; asks until the database answers. */
  private void reconsider() {
    while (open && current != null && !Thread.currentThread().isInterrupted()) {
      try {
        feed();
        return;
      } catch (RuntimeException e) {
        LOG.warn("view {}: which run is live is not known yet: {}", name(), Fault.of(e));
      }
      LockSupport.parkNanos(RETRY.toNanos());
    }
  }

  /** Goes over to the live run, unless a process of another version has taken over the view. */
  private synchronized void feed() {
    var live = store.runs().live(name()).orElseThrow();
    if (!open || current != null && current.run().equals(live)) {
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
