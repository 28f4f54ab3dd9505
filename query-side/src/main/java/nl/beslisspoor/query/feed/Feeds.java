package nl.beslisspoor.query.feed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;

/** The feeds of all views: they start and stop with the application. */
public final class Feeds implements SmartLifecycle {
  private final Listening listening;
  private final Feed feed;
  private final Map<String, ViewFeed> byName;
  private volatile boolean running;

  Feeds(Function<Renewal, Listening> listening, Feed feed, List<ViewFeed> feeds) {
    this.listening = listening.apply(renewal());
    this.feed = feed;
    this.byName = feeds.stream().collect(Collectors.toMap(ViewFeed::name, Function.identity()));
  }

  /**
   * Makes missing tables, so that pages can ask as soon as this returns, and begins to feed. A view
   * whose version changed is rebuilt in the background.
   */
  @Override
  public void start() {
    feed.start();
    listening.start();
    byName.values().forEach(ViewFeed::start);
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    byName.values().forEach(ViewFeed::stop);
    close();
  }

  /** Hears of nothing any more; the processors are left as they are. */
  void close() {
    listening.close();
    feed.close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /**
   * Fills the tables of a view anew from the whole log while the live ones keep answering and keep
   * being fed.
   *
   * @param projection {@link Projection#name()}
   * @return done when the new tables are in place
   */
  public CompletableFuture<Void> rebuild(String projection) {
    var view = byName.get(projection);
    if (view == null) {
      throw new IllegalArgumentException("no view is called " + projection);
    }
    return view.rebuild();
  }

  /** Whether the feeds hear of new events at once; otherwise only once in a while. */
  boolean listening() {
    return listening.connected();
  }

  private Renewal renewal() {
    return new Renewal() {
      @Override
      public void renewed(String projection) {
        byName.get(projection).doubted();
      }

      @Override
      public void putBack() {
        byName.values().forEach(ViewFeed::putBack);
      }
    };
  }

  List<ViewFeed> all() {
    return List.copyOf(byName.values());
  }
}
