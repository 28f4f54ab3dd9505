package nl.beslisspoor.query.access;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * A body that goes once the receiver asks for it ({@code 100 Continue}), unless somebody gave up
 * before. Then nothing of it was sent, and nothing of it will be.
 */
final class AskedBody implements BodyPublisher {
  private final BodyPublisher body;
  private final CompletableFuture<Boolean> going = new CompletableFuture<>();

  AskedBody(BodyPublisher body) {
    this.body = body;
  }

  /** Completes when the body begins to go, or when somebody gave up. */
  CompletableFuture<Boolean> going() {
    return going;
  }

  /**
   * @return false when it was too late: the receiver may have all of it
   */
  boolean giveUp() {
    going.complete(false);
    return !going.join();
  }

  @Override
  public long contentLength() {
    return body.contentLength();
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> receiver) {
    going.complete(true);
    if (going.join()) {
      body.subscribe(receiver);
    } else {
      receiver.onSubscribe(NOTHING);
      receiver.onError(new IOException("nobody waits any more"));
    }
  }

  private static final Flow.Subscription NOTHING =
      new Flow.Subscription() {
        @Override
        public void request(long more) {}

        @Override
        public void cancel() {}
      };
}
