package nl.beslisspoor.query.feed;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one view fed: makes its tables, rebuilds them, and goes over to another run's feed. */
final class ViewFeed implements Delivery.Watch {
  private static final Logger LOG = LoggerFactory.getLogger(ViewFeed.class);

  private final Store store;
  private final Projection projection;
  private final Alone alone;
  private final Feeding feeding;
  private final Bell bell;
  private final FeedMeters.Applied applied;
  private final Executor background;
  private volatile boolean open;
  private volatile String trouble;
  private StoreFeed current;

  /** Makes the feed of a run. */
  @FunctionalInterface
  interface Feeding {
    StoreFeed of(Run run, Delivery.Watch watch);
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
    return CompletableFuture.runAsync(
            () ->
                alone.work(
                    "rebuild/" + name(),
                    () -> new Rebuild(store, projection, () -> open).rebuild()),
            background)
        .handle(this::rebuilt);
  }

  /** Why the view is fed no further. */
  synchronized Optional<String> trouble() {
    return Optional.ofNullable(trouble)
        .or(() -> current == null ? Optional.of("is being rebuilt") : current.trouble());
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
  public void superseded() {
    background.execute(this::feed);
  }

  private Run liveOrNew() {
    return store
        .transaction()
        .execute(_ -> {
          store.axon().releaseClaimsOfTheGone();
          return store
              .runs()
              .live(name())
              .filter(_ -> store.tables().present(projection))
              .orElseGet(this::create);
        });
  }

  private Run create() {
    var run = store.runs().begin(projection);
    store.tables().create(projection, "read");
    store.runs().makeLive(run, 0);
    store.axon().beginAt(run, 0);
    return run;
  }

  private Void rebuilt(Void done, Throwable failure) {
    if (failure == null) {
      feed();
      bell.ring();
      return done;
    }
    if (open && !(failure.getCause() instanceof CancellationException)) {
      trouble = "rebuild failed: " + Fault.of(failure.getCause());
      LOG.error("view {}: {}", name(), trouble);
    }
    throw new IllegalStateException("view " + name() + " was not rebuilt");
  }

  /** Feeds the live run, unless a process of another version has taken over the view. */
  private synchronized void feed() {
    endCurrent();
    var live = store.runs().live(name()).orElseThrow();
    if (!open) {
      return;
    }
    if (live.version() != projection.version()) {
      trouble = "a process with version " + live.version() + " has taken over";
      LOG.warn("view {} is no longer fed here: {}", name(), trouble);
      return;
    }
    trouble = null;
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
