package nl.beslisspoor.query.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import nl.beslisspoor.events.Recorded;

/** What a topic that delivers at least once may look like; the same for the same entries. */
final class Disorder {
  private static final int RANGE = 20;

  private Disorder() {}

  /** Each stream in order, the streams in disorder, single entries twice, and ranges again. */
  static List<Recorded> of(List<Recorded> entries) {
    var random = new Random(entries.size());
    var disturbed = new ArrayList<Recorded>();
    for (var start = 0; start < entries.size(); start += RANGE) {
      var range = entries.subList(start, Math.min(entries.size(), start + RANGE));
      disturbed.addAll(shuffled(range, random));
      disturbed.addAll(entries.subList(Math.max(0, start - RANGE / 2), start + range.size()));
    }
    return disturbed;
  }

  private static List<Recorded> shuffled(List<Recorded> range, Random random) {
    var streams = new LinkedHashMap<String, Queue<Recorded>>();
    range.forEach(
        entry -> streams.computeIfAbsent(entry.stream(), _ -> new ArrayDeque<>()).add(entry));
    var shuffled = new ArrayList<Recorded>();
    while (!streams.isEmpty()) {
      var stream = List.copyOf(streams.keySet()).get(random.nextInt(streams.size()));
      var entry = streams.get(stream).remove();
      shuffled.add(entry);
      if (random.nextInt(3) == 0) {
        shuffled.add(entry);
      }
      streams.computeIfPresent(stream, (_, left) -> left.isEmpty() ? null : left);
    }
    return shuffled;
  }
}
