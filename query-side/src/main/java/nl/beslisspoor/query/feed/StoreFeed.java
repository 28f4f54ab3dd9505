package nl.beslisspoor.query.feed;

import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.Recorded;

/** Feeds a process from PostgreSQL alone: its notifications wake, its tables are read. */
record StoreFeed(Entries log, Head head) implements Feed {

  StoreFeed {
    log = new ReadOnce(log);
  }

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
  public void start() {}

  @Override
  public Map<String, Object> detail() {
    return Map.of();
  }

  @Override
  public void close() {}
}
