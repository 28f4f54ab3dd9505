package nl.beslisspoor.query.feed;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** Feeds one run of a view, by a pooled streaming processor with one segment. */
final class RunFeed {
  private static final long STOP_SECONDS = 10;

  private final Run run;
  private final Delivery delivery;
  private final PooledStreamingEventProcessor processor;

  /** The threads that all feeds of a process share. */
  record Threads(ScheduledExecutorService coordinators, ScheduledExecutorService workers) {}

  RunFeed(
      Store store,
      Projection projection,
      Run run,
      Delivery.Watch watch,
      Threads threads,
      Pace pace) {
    this.run = run;
    this.delivery =
        new Delivery(
            run, store.runs(), new BlockApplication(store, projection, run), store.feed(), watch);
    this.processor =
        PooledStreamingEventProcessor.builder()
            .name(run.processor())
            .eventHandlerInvoker(delivery)
            .messageSource(new BlockSource(store.feed(), store.head()))
            .tokenStore(store.axon().tokens())
            .transactionManager(store.axon().transactions())
            .coordinatorExecutor(threads.coordinators())
            .workerExecutor(threads.workers())
            .initialSegmentCount(AxonStore.SEGMENT + 1)
            .initialToken(source -> source.createTailToken())
            .batchSize(1)
            .tokenClaimInterval(pace.claim().toMillis())
            .claimExtensionThreshold(pace.claim().toMillis())
            .build();
  }

  Run run() {
    return run;
  }

  void start() {
    processor.start();
  }

  /** Lets the block in hand finish, then frees the token. */
  void stop() {
    try {
      processor.shutdownAsync().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("feed " + run.processor() + " did not stop", e);
    }
  }

  /** Whether this process holds the token, so that no other feeds the run. */
  boolean here() {
    return processor.processingStatus().containsKey(AxonStore.SEGMENT);
  }

  /** Why nothing is applied any more. */
  Optional<String> trouble() {
    if (!processor.isRunning()) {
      return Optional.of("stopped");
    }
    return delivery.trouble().or(this::unreadableLog);
  }

  private Optional<String> unreadableLog() {
    return processor.isError() ? Optional.of("the log cannot be read") : Optional.empty();
  }
}
