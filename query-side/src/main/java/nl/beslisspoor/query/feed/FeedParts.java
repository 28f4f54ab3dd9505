package nl.beslisspoor.query.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.beslisspoor.events.Recorded;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.ResourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All parts of the feed of one process, put together by hand; Axon's starter has no part in it. */
final class FeedParts implements AutoCloseable {
  private final RunFeed.Threads threads;
  private final ExecutorService background =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("feed-background-", 0).factory());
  private final Feeds feeds;
  private final Reached reached;
  private final Parked parked;
  private final FeedHealth health;

  FeedParts(
      DataSource source,
      PlatformTransactionManager spring,
      List<Projection> projections,
      Recorded.Decoder decoder,
      Listening.Line line,
      Optional<Topic> topic,
      MeterRegistry registry,
      Pace pace) {
    requireTransactionsOf(source, spring);
    var jdbc = JdbcClient.create(source);
    var log = new Log(jdbc, decoder);
    var head = new Head();
    var feed = feed(topic, log, head, decoder, registry);
    var store = store(source, spring, log, feed, head);
    var bells = projections.stream().collect(Collectors.toMap(Projection::name, _ -> new Bell()));
    var meters = new FeedMeters(registry);
    threads = threads(pace);
    Function<Projection, ViewFeed> view =
        projection ->
            new ViewFeed(
                store,
                projection,
                new Alone(source),
                (run, watch) -> new RunFeed(store, projection, run, watch, threads, pace),
                bells.get(projection.name()),
                meters.applied(projection.name()),
                background);
    feeds =
        new Feeds(
            views -> new Listening(line, store.axon().owner(), feed, bells, views, pace),
            feed,
            projections.stream().map(view).toList());
    reached = new Reached(jdbc, bells);
    parked = new Parked(store, jdbc, byName(projections), bells);
    health = new FeedHealth(feeds, parked, store);
    feeds.all().forEach(one -> meters.watch(one, parked));
  }

  Feeds feeds() {
    return feeds;
  }

  Reached reached() {
    return reached;
  }

  Parked parked() {
    return parked;
  }

  FeedHealth health() {
    return health;
  }

  /** Ends all work at once; {@link Feeds#stop()} before it lets the blocks in hand finish. */
  @Override
  public void close() {
    feeds.close();
    threads.coordinators().shutdownNow();
    threads.workers().shutdownNow();
    background.shutdownNow();
  }

  /** Otherwise tables and token would be committed apart, without a sign of it. */
  static void requireTransactionsOf(DataSource source, PlatformTransactionManager spring) {
    if (!(spring instanceof ResourceTransactionManager manager)
        || manager.getResourceFactory() != source) {
      throw new IllegalStateException(
          "the feed needs a pool and transactions of the same data source");
    }
  }

  private static Feed feed(
      Optional<Topic> topic, Log log, Head head, Recorded.Decoder decoder, MeterRegistry registry) {
    return topic
        .<Feed>map(one -> new KafkaFeed(one, log, head, new EntryReading(decoder), registry))
        .orElseGet(() -> new StoreFeed(new ReadOnce(log), head));
  }

  private static Store store(
      DataSource source, PlatformTransactionManager spring, Log log, Feed feed, Head head) {
    var jdbc = JdbcClient.create(source);
    var savepoint = new TransactionTemplate(spring);
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    return new Store(
        log,
        feed,
        head,
        new Runs(jdbc),
        new Progress(jdbc),
        new Tables(new JdbcTemplate(source), savepoint),
        new AxonStore(source, new Transactions(spring)),
        new TransactionTemplate(spring),
        savepoint);
  }

  private static RunFeed.Threads threads(Pace pace) {
    return new RunFeed.Threads(
        Executors.newScheduledThreadPool(2, Thread.ofPlatform().name("feed-", 0).factory()),
        Executors.newScheduledThreadPool(
            pace.workers(), Thread.ofPlatform().name("feed-worker-", 0).factory()));
  }

  private static Map<String, Projection> byName(List<Projection> projections) {
    return projections.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
  }
}
