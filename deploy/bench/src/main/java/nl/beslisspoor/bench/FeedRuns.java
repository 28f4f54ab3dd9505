package nl.beslisspoor.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.beslisspoor.bench.ceiling.BareLog;
import nl.beslisspoor.bench.ceiling.BareView;
import nl.beslisspoor.bench.ceiling.Cursor;
import nl.beslisspoor.bench.ceiling.Lines;
import nl.beslisspoor.bench.ceiling.Row;
import nl.beslisspoor.bench.files.Household;
import nl.beslisspoor.bench.files.Recording;
import nl.beslisspoor.bench.report.LagFigures;
import nl.beslisspoor.bench.report.RebuildFigures;
import nl.beslisspoor.bench.rounds.Contender;
import nl.beslisspoor.bench.rounds.Contest;
import nl.beslisspoor.bench.rounds.Round;
import nl.beslisspoor.bench.rounds.Series;

/** How soon the views show what was recorded, and how fast they are built anew. */
final class FeedRuns {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LONGEST_PAUSE_MS = 10;
  private static final String TIMELINE = "timeline";

  private final Installation installation;
  private final Lines lines;
  private final int rounds;

  FeedRuns(Installation installation, Lines lines, int rounds) {
    this.installation = installation;
    this.lines = lines;
    this.rounds = rounds;
  }

  /** One event at a time, after short pauses, product and bare database in turn. */
  LagFigures lag(Recording recording, List<Household> files, BareLog bare, int events)
      throws Exception {
    var row = Row.of(lines.of(0), files.getFirst().file().toString(), 0).getFirst();
    var first = new ArrayList<Round>();
    var all = new ArrayList<Round>();
    var without = new ArrayList<Round>();
    try (var statement = lines.of(1).createStatement()) {
      statement.execute("listen bench");
    }
    for (int round = 0; round <= rounds; round++) {
      var timeline = List.of(TIMELINE);
      var shown = times(events, n -> shown(recording, files.get(n % files.size()), timeline));
      var everywhere =
          times(events, n -> shown(recording, files.get(n % files.size()), installation.views()));
      var told = times(events, n -> bare.tell(lines.of(0), lines.of(1), row));
      if (round > 0) {
        first.add(shown);
        all.add(everywhere);
        without.add(told);
      }
    }
    return LagFigures.of(
        new Series(TIMELINE, 1, first),
        new Series("product", 1, all),
        new Series("bare", 1, without));
  }

  private interface Timed {
    /**
     * @return nanoseconds
     */
    long once(int n) throws Exception;
  }

  private static Round times(int events, Timed timed) throws Exception {
    var random = RandomGenerator.getDefault();
    var nanos = new long[events];
    long begin = System.nanoTime();
    for (int n = 0; n < events; n++) {
      Thread.sleep(random.nextInt(LONGEST_PAUSE_MS));
      nanos[n] = timed.once(n);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    Arrays.sort(nanos);
    return new Round(seconds, nanos);
  }

  private long shown(Recording recording, Household file, List<String> views) {
    var answer = recording.decide(file, file.consent());
    long answered = System.nanoTime();
    installation.requireShown(views, answer.stream(), answer.sequence(), PATIENCE);
    return System.nanoTime() - answered;
  }

  List<RebuildFigures> rebuilds(Contest contest) throws Exception {
    var figures = new ArrayList<RebuildFigures>();
    long events = Cursor.parsed(lines.of(0));
    for (var view : installation.views()) {
      var bare = BareView.of(lines.of(0), installation.tables(view));
      var ran =
          contest.between(
              1,
              List.of(
                  once("product", () -> installation.feeds().rebuild(view).join()),
                  once("copied", () -> bare.build(lines.of(0), lines.of(1))),
                  once("upserted", () -> Cursor.upserted(lines.of(0), lines.of(1)))));
      figures.add(RebuildFigures.of(view, events, ran.get(0), ran.get(1), ran.get(2)));
    }
    return figures;
  }

  private interface Working {
    void run() throws Exception;
  }

  private static Contender once(String name, Working work) {
    return new Contender(name, 1, workers -> (worker, turn) -> work.run());
  }
}
