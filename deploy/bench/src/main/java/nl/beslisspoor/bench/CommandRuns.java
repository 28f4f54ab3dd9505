package nl.beslisspoor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beslisspoor.bench.ceiling.BareLog;
import nl.beslisspoor.bench.ceiling.Lines;
import nl.beslisspoor.bench.ceiling.Row;
import nl.beslisspoor.bench.files.Filling;
import nl.beslisspoor.bench.files.Household;
import nl.beslisspoor.bench.files.Recording;
import nl.beslisspoor.bench.files.Town;
import nl.beslisspoor.bench.report.CommandFigures;
import nl.beslisspoor.bench.rounds.Contender;
import nl.beslisspoor.bench.rounds.Contest;
import nl.beslisspoor.standalone.demo.telling.Step;

/**
 * Commands per second: a file opened, a decision on an ordinary file and on a long one, and an
 * evaluation concluded.
 */
final class CommandRuns {
  /** Turns in one round for each long file, so that it hardly grows by being measured. */
  private static final int TURNS_PER_LONG_FILE = 50;

  private final Contest contest;
  private final Recording recording;
  private final Town town;
  private final Filling filling;
  private final BareLog bare;
  private final Lines lines;
  private int next;

  CommandRuns(
      Contest contest, Recording recording, Town town, Filling filling, BareLog bare, Lines lines) {
    this.contest = contest;
    this.recording = recording;
    this.town = town;
    this.filling = filling;
    this.bare = bare;
    this.lines = lines;
    next = filling.ordinary().size() + filling.lengthy().size();
  }

  List<CommandFigures> measure(List<Integer> threads) throws Exception {
    bare.copy(
        lines.of(0),
        Stream.concat(filling.ordinary().stream(), filling.lengthy().stream())
            .map(CommandRuns::stream)
            .toList());
    var decision = row(filling.ordinary().getFirst(), Household::consent);
    var figures = new ArrayList<CommandFigures>();
    for (int workers : threads) {
      figures.add(between("open a file", workers, opens(), opensBare()));
    }
    for (int workers : threads) {
      figures.add(
          between(
              "decide on an ordinary file",
              workers,
              decides(filling.ordinary(), Household::consent),
              decidesBare(filling.ordinary(), decision)));
    }
    for (int workers : threads) {
      figures.add(between("decide on a long file", workers, decidesLong(), longBare(decision)));
    }
    figures.addAll(evaluations(threads));
    return figures;
  }

  /** On the ordinary files in which a figure is in position. */
  private List<CommandFigures> evaluations(List<Integer> threads) throws Exception {
    var evaluated = filling.ordinary().stream().filter(Household::positioned).toList();
    var row = row(evaluated.getFirst(), Household::evaluation);
    var figures = new ArrayList<CommandFigures>();
    for (int workers : threads) {
      figures.add(
          between(
              "conclude an evaluation",
              workers,
              decides(evaluated, Household::evaluation),
              decidesBare(evaluated, row)));
    }
    return figures;
  }

  private CommandFigures between(String command, int workers, Contender product, Contender jdbc)
      throws Exception {
    var ran = contest.between(workers, List.of(product, jdbc));
    return CommandFigures.of(command, ran.getFirst(), ran.getLast());
  }

  /** The row that a decision adds, as the product writes it. */
  private Row row(Household household, Function<Household, Step> decision) throws Exception {
    recording.decide(household, decision.apply(household));
    return Row.of(lines.of(0), stream(household), household.sequence()).getFirst();
  }

  private Contender opens() {
    int most = filling.ordinary().size();
    return new Contender(
        "product",
        most,
        workers -> {
          var fresh = town.households(next, most);
          next += most;
          var steps = fresh.stream().map(Household::opening).toList();
          return (worker, turn) -> recording.decide(fresh.get(turn), steps.get(turn));
        });
  }

  private Contender opensBare() throws Exception {
    var opened = town.household(next++);
    recording.decide(opened, opened.opening());
    var rows = Row.of(lines.of(0), stream(opened), 0);
    return new Contender(
        "bare",
        filling.ordinary().size(),
        workers -> (worker, turn) -> bare.begin(lines.of(worker), rows));
  }

  /** Each file once in a round. */
  private Contender decides(List<Household> files, Function<Household, Step> decision) {
    return new Contender(
        "product",
        files.size(),
        workers -> {
          var steps = files.stream().map(decision).toList();
          return (worker, turn) -> recording.decide(files.get(turn), steps.get(turn));
        });
  }

  private Contender decidesBare(List<Household> files, Row decision) {
    var streams = files.stream().map(CommandRuns::stream).toList();
    return new Contender(
        "bare",
        streams.size(),
        workers ->
            (worker, turn) -> bare.readAndAdd(lines.of(worker), streams.get(turn), decision));
  }

  private Contender decidesLong() {
    var files = filling.lengthy();
    return new Contender(
        "product",
        files.size() * TURNS_PER_LONG_FILE,
        workers -> {
          var own = new Own(workers, files.size());
          return (worker, turn) -> {
            var file = files.get(own.next(worker));
            recording.decide(file, file.consent());
          };
        });
  }

  private Contender longBare(Row decision) {
    var streams = filling.lengthy().stream().map(CommandRuns::stream).toList();
    return new Contender(
        "bare",
        streams.size() * TURNS_PER_LONG_FILE,
        workers -> {
          var own = new Own(workers, streams.size());
          return (worker, turn) ->
              bare.readAndAdd(lines.of(worker), streams.get(own.next(worker)), decision);
        });
  }

  /** Shares files out, so that no two workers are at the same one as long as there are enough. */
  private record Own(int[] turns, int files) {
    Own(int workers, int files) {
      this(new int[workers], files);
    }

    int next(int worker) {
      return (worker + turns[worker]++ * turns.length) % files;
    }
  }

  private static String stream(Household household) {
    return household.file().toString();
  }
}
