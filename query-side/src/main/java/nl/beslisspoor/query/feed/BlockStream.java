package nl.beslisspoor.query.feed;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Reads blocks for one processor, at most {@value #UNACKNOWLEDGED} ahead of its commits. It never
 * waits for events: it reads when the head is known to be further, and calls back when there is
 * something new or when there is room again. Of one stream several threads may ask.
 */
final class BlockStream implements BlockingStream<TrackedEventMessage<?>> {
  static final int BLOCK = 1_000;
  static final int UNACKNOWLEDGED = 2;

  private final Entries entries;
  private final Head head;
  private long position;
  private int unacknowledged;
  private TrackedEventMessage<?> ready;
  private boolean closed;
  private volatile Runnable callback = () -> {};

  BlockStream(Entries entries, Head head, long position) {
    this.entries = entries;
    this.head = head;
    this.position = position;
  }

  @Override
  public synchronized Optional<TrackedEventMessage<?>> peek() {
    if (ready == null && !closed && unacknowledged < UNACKNOWLEDGED && position < head.next()) {
      read();
    }
    return Optional.ofNullable(ready);
  }

  /** Answers at once, whatever the timeout: the pooled processor asks without one. */
  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) {
    return peek().isPresent();
  }

  /**
   * @throws IllegalStateException when {@link #hasNextAvailable()} was not asked first
   */
  @Override
  public synchronized TrackedEventMessage<?> nextAvailable() {
    var next = peek().orElseThrow(() -> new IllegalStateException("no block is available"));
    ready = null;
    unacknowledged++;
    return next;
  }

  @Override
  public boolean setOnAvailableCallback(Runnable wake) {
    head.forget(callback);
    callback = wake;
    head.wake(wake);
    wake.run();
    return true;
  }

  @Override
  public void close() {
    head.forget(callback);
    synchronized (this) {
      closed = true;
      ready = null;
    }
  }

  private void read() {
    var next = entries.from(position, BLOCK);
    if (next.isEmpty()) {
      return;
    }
    var block = new Block(next, this::acknowledge);
    position = block.next();
    ready =
        new GenericTrackedEventMessage<>(
            new GlobalSequenceTrackingToken(position - 1), new GenericEventMessage<>(block));
  }

  private void acknowledge() {
    synchronized (this) {
      unacknowledged--;
      if (closed) {
        return;
      }
    }
    callback.run();
  }
}
