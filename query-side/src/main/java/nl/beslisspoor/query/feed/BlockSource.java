package nl.beslisspoor.query.feed;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Entries of the log as a source of blocks; the token is the index of the last entry of a block,
 * wherever the block was read.
 */
record BlockSource(Entries entries, Head head)
    implements StreamableMessageSource<TrackedEventMessage<?>> {

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken after) {
    return new BlockStream(entries, head, after == null ? 0 : after.position().orElse(-1) + 1);
  }

  @Override
  public TrackingToken createTailToken() {
    return new GlobalSequenceTrackingToken(-1);
  }

  @Override
  public TrackingToken createHeadToken() {
    return new GlobalSequenceTrackingToken(head.next() - 1);
  }
}
