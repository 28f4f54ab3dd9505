package nl.beslisspoor.query.causation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/** What rests on an entry that a correction corrects, and by which way. */
final class Corrected {

  /** The edges of one file along which an error goes on, by cause. */
  private final Map<Long, List<Long>> followers = new LinkedHashMap<>();

  Corrected(List<Edge> ofFile) {
    ofFile.stream()
        .filter(edge -> edge.link().rests())
        .forEach(edge ->
            followers.computeIfAbsent(edge.cause(), _ -> new ArrayList<>()).add(edge.effect()));
  }

  /**
   * The shortest way from an entry to each that rests on it.
   *
   * @param along which entries an error in it reaches
   * @return by the last of the way, nearest first; each way begins with the entry
   */
  Map<Long, List<Long>> ways(long entry, LongPredicate along) {
    var from = new LinkedHashMap<Long, Optional<Long>>(Map.of(entry, Optional.empty()));
    var next = new ArrayDeque<>(List.of(entry));
    while (!next.isEmpty()) {
      var cause = next.remove();
      followers.getOrDefault(cause, List.of()).stream()
          .filter(effect -> along.test(effect) && !from.containsKey(effect))
          .forEach(effect -> {
            from.put(effect, Optional.of(cause));
            next.add(effect);
          });
    }
    var ways = new LinkedHashMap<Long, List<Long>>();
    from.forEach((effect, cause) ->
        ways.put(effect, cause.map(one -> longer(ways.get(one), effect)).orElse(List.of(effect))));
    ways.remove(entry);
    return ways;
  }

  private static List<Long> longer(List<Long> way, long effect) {
    var longer = new ArrayList<>(way);
    longer.add(effect);
    return List.copyOf(longer);
  }
}
