package nl.beslisspoor.command.relay;

import java.util.OptionalLong;

/**
 * A topic as it was found.
 *
 * @param id the broker's own; a topic made anew under the same name has another
 * @param begin offset of the first record, or {@code end}
 * @param end offset that the next record will get
 * @param first log index of the first record, if that is an entry
 * @param anchor log index of the last record below both {@code end} and the offset of the position,
 *     if there is one and it is an entry
 */
record TopicState(String id, long begin, long end, OptionalLong first, OptionalLong anchor) {

  /**
   * Where the topic has to be continued so that nothing is missing: at the position, unless the
   * topic lost what stood just before it. Rather too early than too late.
   *
   * @param expires whether records may go from the beginning of the topic by themselves
   */
  long continueFrom(Position position, boolean expires) {
    if (begin == end) {
      return expires && isSame(position) && end > 0 && end >= position.offset()
          ? position.next()
          : 0;
    }
    if (isOther(position) && first.orElse(-1) != 0) {
      return 0; // something was sent before anybody noticed
    }
    if (anchorOffset(position) < begin) {
      return isOther(position) ? 0 : position.next(); // gone by itself; what follows it is there
    }
    long index = anchor.orElse(Long.MAX_VALUE);
    return index < position.next() ? index + 1 : 0;
  }

  /** The position that says so. */
  Position found(Position position, boolean expires) {
    long next = continueFrom(position, expires);
    boolean anchored = begin < end && anchorOffset(position) >= begin;
    long offset = anchored ? anchorOffset(position) + 1 : position.offset();
    return position.foundIn(id, next, next == 0 ? 0 : offset);
  }

  private long anchorOffset(Position position) {
    return Math.min(end, position.offset()) - 1;
  }

  private boolean isSame(Position position) {
    return position.topicId().filter(id::equals).isPresent();
  }

  private boolean isOther(Position position) {
    return position.topicId().filter(known -> !known.equals(id)).isPresent();
  }
}
