package nl.beslisspoor.query.causation;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * That an entry follows from earlier ones.
 *
 * @param link in which way
 */
record Tie(Link link, Target target) {

  /** Which earlier entries. */
  sealed interface Target {

    /** The entry at that sequence. */
    record Entry(long sequence) implements Target {}

    /** The first that left the mark. */
    record First(Mark mark) implements Target {}

    /** The last that left the mark. */
    record Last(Mark mark) implements Target {}

    /** Of those that left the mark the one that held last at a moment in the world. */
    record Held(Mark mark, Instant then) implements Target {}

    /** All that left the mark from the last one on that left the other. */
    record Since(Mark mark, Mark last) implements Target {}
  }

  /** The marks that have to be known to find the target. */
  static Stream<Mark> marks(Target target) {
    return switch (target) {
      case Target.Entry _ -> Stream.empty();
      case Target.First(var mark) -> Stream.of(mark);
      case Target.Last(var mark) -> Stream.of(mark);
      case Target.Held(var mark, _) -> Stream.of(mark);
      case Target.Since(var mark, var last) -> Stream.of(mark, last);
    };
  }

  static Tie entry(Link link, long sequence) {
    return new Tie(link, new Target.Entry(sequence));
  }

  static Tie last(Link link, Mark mark) {
    return new Tie(link, new Target.Last(mark));
  }

  static Tie held(Link link, Mark mark, Instant then) {
    return new Tie(link, new Target.Held(mark, then));
  }

  static Tie first(Link link, Mark mark) {
    return new Tie(link, new Target.First(mark));
  }
}
