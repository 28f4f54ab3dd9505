package nl.beslisspoor.query.feed;

import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.Recorded;

/** Feeds a process from PostgreSQL alone: its notifications wake, its tables are read. */
record StoreFeed(ReadOnce log, Head head) implements Feed {

  @Override
  public List<Recorded> from(long index, int limit) {
    return log.from(index, limit);
  }

  @Override
  public boolean hearsNotifications() {
    return true;
  }

  @Override
  public void numbered(long next) {
    head.advance(next);
  }

  @Override
  public void putBack(long next) {
    forget();
    head.goBack(next);
  }

  @Override
  public void forget() {
    log.forget();
  }

  @Override
  public void start() {}

  @Override
  public Map<String, Object> detail() {
    return Map.of();
  }

  @Override
  public void close() {}
}
