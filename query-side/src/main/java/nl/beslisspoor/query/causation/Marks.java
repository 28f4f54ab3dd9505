package nl.beslisspoor.query.causation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.beslisspoor.query.table.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The earlier entries that a block may follow from, and those it adds. */
final class Marks {

  private final Map<Mark, NavigableSet<Long>> entries = new HashMap<>();
  private final Map<Mark, NavigableMap<Instant, Long>> held = new HashMap<>();

  /** What was left in those files about those things. */
  static Marks load(JdbcClient jdbc, Collection<UUID> files, Collection<UUID> about) {
    var marks = new Marks();
    jdbc.sql("select * from causation_mark where case_id = any(?) and about = any(?)")
        .params(files.toArray(UUID[]::new), about.toArray(UUID[]::new))
        .query(Fields.as(Mark.Left::read))
        .list()
        .forEach(marks::leave);
    return marks;
  }

  void leave(Mark.Left left) {
    entries.computeIfAbsent(left.mark(), _ -> new TreeSet<>()).add(left.sequence());
    left.since()
        .ifPresent(since ->
            held.computeIfAbsent(left.mark(), _ -> new TreeMap<>())
                .merge(since, left.sequence(), Math::max));
  }

  boolean left(Mark mark) {
    return entries.containsKey(mark);
  }

  /** The sequences of what a tie leads to; none when it leads nowhere. */
  LongStream of(Tie.Target target) {
    return switch (target) {
      case Tie.Target.Entry(var sequence) -> LongStream.of(sequence);
      case Tie.Target.First(var mark) -> of(mark).stream().limit(1).mapToLong(Long::longValue);
      case Tie.Target.Last(var mark) ->
          of(mark).descendingSet().stream().limit(1).mapToLong(Long::longValue);
      case Tie.Target.Held(var mark, var then) ->
          Optional.ofNullable(held.get(mark)).map(all -> all.floorEntry(then)).stream()
              .mapToLong(Map.Entry::getValue);
      case Tie.Target.Since(var mark, var last) ->
          of(mark).tailSet(last(last)).stream().mapToLong(Long::longValue);
    };
  }

  private NavigableSet<Long> of(Mark mark) {
    return entries.getOrDefault(mark, new TreeSet<>(List.of()));
  }

  private long last(Mark mark) {
    var left = of(mark);
    return left.isEmpty() ? 0 : left.last();
  }
}
