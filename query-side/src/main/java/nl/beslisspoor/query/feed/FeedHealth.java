package nl.beslisspoor.query.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down while a view is fed no further. A parked stream is told and makes nothing down; no part of
 * readiness, since stale views still answer.
 */
final class FeedHealth implements HealthIndicator {
  private final Feeds feeds;
  private final Parked parked;

  FeedHealth(Feeds feeds, Parked parked) {
    this.feeds = feeds;
    this.parked = parked;
  }

  @Override
  public Health health() {
    var stopped = feeds.all().stream().anyMatch(feed -> feed.trouble().isPresent());
    var health = stopped ? Health.down() : Health.up();
    health.withDetail("listening", feeds.listening());
    feeds.all().forEach(feed -> health.withDetail(feed.name(), detail(feed)));
    return health.build();
  }

  private Map<String, Object> detail(ViewFeed feed) {
    var detail = new LinkedHashMap<String, Object>();
    feed.trouble().ifPresent(why -> detail.put("stopped", why));
    detail.put("lag", feed.lag());
    detail.put("parked", parked.count(feed.name()));
    return detail;
  }
}
