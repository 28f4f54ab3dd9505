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
  private final Store store;

  FeedHealth(Feeds feeds, Parked parked, Store store) {
    this.feeds = feeds;
    this.parked = parked;
    this.store = store;
  }

  @Override
  public Health health() {
    var stopped = feeds.all().stream().anyMatch(feed -> feed.trouble().isPresent());
    var health = stopped ? Health.down() : Health.up();
    var owners = store.runs().owners();
    health.withDetail("process", store.axon().owner());
    health.withDetail("listening", feeds.listening());
    store.feed().detail().forEach(health::withDetail);
    feeds
        .all()
        .forEach(feed ->
            health.withDetail(
                feed.name(), detail(feed, owners.getOrDefault(feed.name(), "nobody"))));
    return health.build();
  }

  private Map<String, Object> detail(ViewFeed feed, String owner) {
    var detail = new LinkedHashMap<String, Object>();
    feed.trouble().ifPresent(why -> detail.put("stopped", why));
    detail.put("fedBy", owner);
    detail.put("lag", feed.lag());
    detail.put("parked", parked.count(feed.name()));
    return detail;
  }
}
