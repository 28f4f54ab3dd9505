package nl.beslisspoor.query.feed;

import java.util.List;
import java.util.Map;
import nl.beslisspoor.query.feed.Parked.ParkedStream;
import nl.beslisspoor.query.feed.Parked.Retried;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * What views could not take in, for the operator: {@code GET} lists it, {@code POST} to a view
 * tries all its streams again, or one when the body names a {@code stream}. What fails again stays
 * parked with its new cause.
 */
@Endpoint(id = "parked")
final class ParkedEndpoint {
  private static final Logger LOG = LoggerFactory.getLogger(ParkedEndpoint.class);

  private final Parked parked;

  ParkedEndpoint(Parked parked) {
    this.parked = parked;
  }

  /** Every stream that some view misses the end of. */
  record Listed(List<ParkedStream> parked) {}

  /**
   * @param streams events taken in of each stream, and whether the view misses nothing of it now
   * @param left what is parked still
   */
  record Tried(Map<String, Retried> streams, List<ParkedStream> left) {}

  @ReadOperation
  Listed list() {
    return new Listed(parked.list());
  }

  /** 404 when there is no such view, or the view misses nothing of the stream. */
  @WriteOperation
  WebEndpointResponse<Tried> retry(@Selector String view, @Nullable String stream) {
    if (stream == null ? !parked.knows(view) : parked.of(view, stream).isEmpty()) {
      return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
    }
    var tried = stream == null ? parked.retryAll(view) : Map.of(stream, parked.retry(view, stream));
    var left = parked.list().stream().filter(one -> one.projection().equals(view)).toList();
    LOG.info("view {}: {} parked streams tried again, {} left", view, tried.size(), left.size());
    return new WebEndpointResponse<>(new Tried(tried, left));
  }
}
