package nl.beslisspoor.query.feed;

import java.util.Map;

/**
 * Where a process takes the entries of the log from, and who tells it of new ones. Tokens are
 * indexes of the log in every feed, so that one may follow another at any time.
 */
sealed interface Feed extends Entries, AutoCloseable permits StoreFeed, KafkaFeed {

  /** Whether PostgreSQL's notifications of new entries are needed. */
  boolean hearsNotifications();

  /** PostgreSQL said, asked or of itself, that every index below this one is numbered. */
  void numbered(long next);

  /** PostgreSQL said that the log ends here, which is before where it ended when last asked. */
  void putBack(long next);

  /** What is kept in memory may be of another log than that of PostgreSQL. */
  void forget();

  void start();

  /** What an operator wants to know of it; empty when there is nothing to know. */
  Map<String, Object> detail();

  @Override
  void close();
}
