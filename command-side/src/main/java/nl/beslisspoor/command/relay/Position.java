package nl.beslisspoor.command.relay;

import java.util.Optional;

/**
 * How far a topic is known to hold the log.
 *
 * @param term how often somebody took the lead over this topic
 * @param next all entries below this index were acknowledged
 * @param topicId the topic in which they stand; empty before the first look at it
 * @param offset the record just before it holds the entry just before {@code next}
 */
record Position(String topic, long term, long next, Optional<String> topicId, long offset) {

  /** The same topic after more was acknowledged. */
  Position sentTo(long index, long toOffset) {
    return new Position(topic, term, index, topicId, toOffset);
  }

  /** The topic as it was found. */
  Position foundIn(String id, long index, long atOffset) {
    return new Position(topic, term, index, Optional.of(id), atOffset);
  }
}
