package nl.beslisspoor.bench.split;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.beslisspoor.bench.report.DelayFigures;
import nl.beslisspoor.bench.report.DelayFigures.Delay;
import nl.beslisspoor.bench.rounds.Round;
import nl.beslisspoor.bench.rounds.Series;
import nl.beslisspoor.bench.visiting.Door;
import nl.beslisspoor.bench.visiting.Door.Stored;
import nl.beslisspoor.bench.visiting.Visitor;

/** From the answer of one process until it is seen through another, while others record. */
final class DelayRuns {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int LONGEST_PAUSE_MS = 10;

  private final Place place;
  private final Others others;
  private final Raw raw;
  private final Watch watch;
  private int next;
  private long again;

  /**
   * Where one person records and looks.
   *
   * @param showing the process that is asked for pages
   */
  record Place(Door door, Visitor visitor, URI showing, List<String> files) {}

  DelayRuns(Place place, Others others, Raw raw, Watch watch) {
    this.place = place;
    this.others = others;
    this.raw = raw;
    this.watch = watch;
  }

  /** Raw, view and page in turn, after short pauses, in rounds under one load that goes on. */
  DelayFigures under(int load, int rounds, int turns) throws Exception {
    var first = bring();
    var row = raw.row(first.file(), first.sequence());
    List<Timed> kinds = List.of(() -> raw.tell(row), this::held, this::shown);
    var ran = kinds.stream().map(kind -> new ArrayList<Round>()).toList();
    try (var atWork = others.begin(load)) {
      round(kinds, turns);
      again = 0;
      long done = atWork.done();
      long begin = System.nanoTime();
      for (int n = 0; n < rounds; n++) {
        var times = round(kinds, turns);
        for (int kind = 0; kind < times.size(); kind++) {
          ran.get(kind).add(times.get(kind));
        }
      }
      double reached = (atWork.done() - done) / ((System.nanoTime() - begin) / 1e9);
      return new DelayFigures(
          load, reached, delay(ran.get(0)), delay(ran.get(1)), delay(ran.get(2)), again);
    }
  }

  private interface Timed {
    /**
     * @return nanoseconds
     */
    long once() throws Exception;
  }

  private static Delay delay(List<Round> rounds) {
    return Delay.of(new Series("turns", 1, rounds));
  }

  private static List<Round> round(List<Timed> kinds, int turns) throws Exception {
    var random = RandomGenerator.getDefault();
    var nanos = new long[kinds.size()][turns];
    long begin = System.nanoTime();
    for (int turn = 0; turn < turns; turn++) {
      for (int kind = 0; kind < nanos.length; kind++) {
        Thread.sleep(random.nextInt(LONGEST_PAUSE_MS));
        nanos[kind][turn] = kinds.get(kind).once();
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    Arrays.stream(nanos).forEach(Arrays::sort);
    return Arrays.stream(nanos).map(times -> new Round(seconds, times)).toList();
  }

  private long held() throws Exception {
    var stored = bring();
    long answered = System.nanoTime();
    watch.await(stored.file(), stored.sequence());
    return System.nanoTime() - answered;
  }

  private long shown() throws Exception {
    var name = name(next);
    var stored = bring();
    long answered = System.nanoTime();
    var page = "/dossiers/" + stored.file() + "?tot=" + stored.sequence();
    while (!place.visitor().get(place.showing().resolve(page)).contains(name)) {
      again++;
      if (System.nanoTime() - answered > PATIENCE.toNanos()) {
        throw new IllegalStateException("a page does not show what was recorded");
      }
    }
    return System.nanoTime() - answered;
  }

  /** Brings the next new acquaintance into the next file. */
  private Stored bring() throws Exception {
    int n = next++;
    return place.door().bring(place.files().get(n % place.files().size()), name(n));
  }

  /** No name is part of another. */
  private static String name(int n) {
    return "Bekende " + n + "e";
  }
}
