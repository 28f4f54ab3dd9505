package nl.beslisspoor.query.feed;

import java.util.Optional;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each block from Axon's worker and applies it in the worker's transaction. */
final class Delivery implements EventHandlerInvoker {

  /** Hears what became of blocks and of the claim on the run's token. */
  interface Watch {
    void applied(int entries);

    /** The run may no longer be the live one. */
    void doubted();
  }

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final Run run;
  private final Runs runs;
  private final BlockApplication application;
  private final Feed feed;
  private final Watch watch;
  private volatile String trouble;
  private volatile boolean superseded;

  Delivery(Run run, Runs runs, BlockApplication application, Feed feed, Watch watch) {
    this.run = run;
    this.runs = runs;
    this.application = application;
    this.feed = feed;
    this.watch = watch;
  }

  /** Why the last block failed; empty as soon as a block is committed. */
  Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    return true;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    var block = (Block) message.getPayload();
    var work = CurrentUnitOfWork.get();
    work.onRollback(_ -> failed("the transaction was rolled back"));
    work.afterCommit(_ -> committed(block));
    try {
      advance(block);
      application.apply(block.entries());
    } catch (RuntimeException e) {
      var stopped = FeedStopped.by(run, e);
      failed(stopped.getMessage());
      throw stopped;
    }
  }

  /** Axon gives the token up after a failure, when it stops, or when the token is gone. */
  @Override
  public void segmentReleased(Segment segment) {
    watch.doubted();
  }

  private void advance(Block block) {
    switch (runs.advance(run, block)) {
      case MOVED -> {}
      case BEHIND -> throw FeedStopped.behind(run, runs.nextIndex(run.projection()), block.first());
      case FOREIGN -> {
        feed.forget();
        throw FeedStopped.foreign(run, block);
      }
      case SUPERSEDED -> {
        superseded = true;
        watch.doubted();
        throw FeedStopped.superseded(run);
      }
    }
  }

  private void committed(Block block) {
    trouble = null;
    watch.applied(block.entries().size());
    block.acknowledge().run();
  }

  private void failed(String why) {
    if (trouble == null && !superseded) {
      trouble = why;
      LOG.error("view {} is fed no further: {}", run.projection(), why);
    }
  }
}
