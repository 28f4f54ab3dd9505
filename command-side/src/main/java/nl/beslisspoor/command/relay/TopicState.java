package nl.beslisspoor.command.relay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A topic as it was found.
 *
 * @param id the broker's own; a topic made anew under the same name has another
 * @param begin offset of the first record, or {@code end}
 * @param end offset that the next record will get
 * @param first the first record, if that is an entry
 * @param anchor the last record below both {@code end} and the offset of the position, if there is
 *     one and it is an entry
 * @param tail the entries among the last records after the anchor, in the order of the topic
 */
record TopicState(
    String id, long begin, long end, Optional<Told> first, Optional<Told> anchor, List<Told> tail) {

  /** The entries that have to stand in the log as well. */
  List<Told> told() {
    return Stream.concat(anchor.stream(), tail.stream()).toList();
  }

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
    if (isOther(position) && first.filter(told -> told.index() == 0).isEmpty()) {
      return 0; // something was sent before anybody noticed
    }
    if (anchorOffset(position) < begin) {
      return isOther(position) ? 0 : position.next(); // gone by itself; what follows it is there
    }
    return anchor
        .filter(told -> told.index() < position.next())
        .map(told -> told.index() + 1)
        .orElse(0L);
  }

  /** The position that says so. */
  Position found(Position position, boolean expires) {
    long next = continueFrom(position, expires);
    boolean anchored = begin < end && anchorOffset(position) >= begin;
    long offset = anchored ? anchorOffset(position) + 1 : position.offset();
    return position.foundIn(id, next, next == 0 ? 0 : offset);
  }

  /**
   * The position when something stands in the topic that the log does not hold: at the entry before
   * it that both hold, so that the topic ends with this log again; else at the beginning.
   *
   * @param log ids of events by their place in the log
   */
  Position diverged(Position position, Map<Long, String> log) {
    return anchor
        .filter(told -> told.standsIn(log) && told.index() == position.next() - 1)
        .map(told -> position.foundIn(id, told.index(), anchorOffset(position)))
        .orElseGet(() -> position.foundIn(id, 0, 0));
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
