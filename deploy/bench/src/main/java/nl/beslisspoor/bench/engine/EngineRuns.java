package nl.beslisspoor.bench.engine;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beslisspoor.bench.ceiling.BareAppend;
import nl.beslisspoor.bench.ceiling.BareFold;
import nl.beslisspoor.bench.ceiling.Lines;
import nl.beslisspoor.bench.ceiling.Row;
import nl.beslisspoor.bench.files.Filling;
import nl.beslisspoor.bench.files.Household;
import nl.beslisspoor.bench.files.Recording;
import nl.beslisspoor.bench.report.EngineFigures;
import nl.beslisspoor.bench.rounds.Contender;
import nl.beslisspoor.bench.rounds.Contest;

/** All contests of the engine. */
final class EngineRuns {
  private static final String BARE = "bare";

  /** Turns in a round in which a file is read. */
  static final int FOLDS = 5;

  /** Files in a round at the most that are opened. */
  static final int OPENED = 8_000;

  private final Contest contest;
  private final Store store;
  private final Lines lines;
  private final PrintStream progress;
  private final BareAppend bare;

  EngineRuns(Contest contest, Store store, Lines lines, BareAppend bare, PrintStream progress) {
    this.contest = contest;
    this.store = store;
    this.lines = lines;
    this.progress = progress;
    this.bare = bare;
  }

  /**
   * @param keepers the product first
   */
  List<EngineFigures> commands(List<Keeper> keepers, List<Integer> threads) throws Exception {
    var opening = rowsOf(lines, "case-opened");
    var consent = rowsOf(lines, "consent-given");
    var figures = new ArrayList<EngineFigures>();
    figures.addAll(each("open a file", threads, opening, keepers, one -> one.opens(OPENED)));
    figures.addAll(each("decide on a file", threads, consent, keepers, Keeper::decides));
    figures.addAll(each("decide on a long file", threads, consent, keepers, Keeper::decidesLong));
    return figures;
  }

  private List<EngineFigures> each(
      String work,
      List<Integer> threads,
      List<Row> rows,
      List<Keeper> keepers,
      Function<Keeper, Contender> contender)
      throws Exception {
    var figures = new ArrayList<EngineFigures>();
    for (int workers : threads) {
      progress.println("bench: %s, %d at once".formatted(work, workers));
      var insert = Contender.always(BARE, (worker, turn) -> bare.append(lines.of(worker), rows));
      var all = Stream.concat(Stream.of(insert), keepers.stream().map(contender)).toList();
      var ran = EngineFigures.of(work, contest.between(workers, all));
      progress.println("bench: " + ran.brief());
      figures.add(ran);
    }
    return figures;
  }

  /** What one command added whose first event is of that type. */
  static List<Row> rowsOf(Lines lines, String type) throws Exception {
    return Row.ofOneCommand(lines.of(0), type);
  }

  /** Reading the longest file and deciding on it, by somebody who kept nothing of it. */
  EngineFigures fold(Filling filling) throws Exception {
    progress.println("bench: read and fold the longest file");
    var longest = filling.lengthy().getFirst();
    var ran = contest.between(1, List.of(foldsBare(longest), foldsAnew(filling)));
    return EngineFigures.of("read, fold and decide", ran);
  }

  private Contender foldsBare(Household longest) throws Exception {
    var stream = longest.file().toString();
    var consent = rowsOf(lines, "consent-given");
    return new Contender(
        BARE,
        FOLDS,
        workers ->
            (worker, turn) -> {
              var keys = store.keysElsewhere().keyring();
              var file = new Folded(Reading.sealed(stream, keys));
              BareFold.of(lines.of(worker), BareFold.LOG, stream, file);
              bare.append(lines.of(worker), consent);
            });
  }

  /** Each time by another that is at work already, on another file. */
  private Contender foldsAnew(Filling filling) {
    var longest = filling.lengthy().getFirst();
    var other = filling.ordinary().getFirst();
    return new Contender(
        EngineCourse.PRODUCT,
        FOLDS,
        workers -> {
          var anew =
              Stream.generate(store::decisionsElsewhere).map(Recording::new).limit(FOLDS).toList();
          anew.forEach(recording -> recording.decide(other, other.consent()));
          return (worker, turn) -> anew.get(turn).decide(longest, longest.consent());
        });
  }
}
