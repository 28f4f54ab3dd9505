package nl.beslisspoor.bench.engine;

import java.util.List;
import java.util.function.Function;
import nl.beslisspoor.bench.files.Filling;
import nl.beslisspoor.bench.files.Household;
import nl.beslisspoor.bench.files.Recording;
import nl.beslisspoor.bench.files.Town;
import nl.beslisspoor.bench.rounds.Contender;
import nl.beslisspoor.standalone.demo.telling.Step;

/** One that decides commands and keeps what follows, with a store of its own filled as the rest. */
final class Keeper {
  /** Turns in one round for each long file, so that it hardly grows by being measured. */
  private static final int TURNS_PER_LONG_FILE = 50;

  private final String name;
  private final Recording recording;
  private final Filling filling;
  private final Town town;
  private int next;

  /**
   * @param next the number of the first household that is in no store yet
   */
  Keeper(String name, Recording recording, Filling filling, Town town, int next) {
    this.name = name;
    this.recording = recording;
    this.filling = filling;
    this.town = town;
    this.next = next;
  }

  /** Files that nobody opened before. */
  Contender opens(int most) {
    return new Contender(
        name,
        most,
        workers -> {
          var fresh = town.households(next, most);
          next += most;
          var steps = fresh.stream().map(Household::opening).toList();
          return (worker, turn) -> recording.decide(fresh.get(turn), steps.get(turn));
        });
  }

  /** One more consent on an ordinary file, each file once in a round. */
  Contender decides() {
    var files = filling.ordinary();
    return new Contender(
        name,
        files.size(),
        workers -> {
          var steps = steps(files, Household::consent);
          return (worker, turn) -> recording.decide(files.get(turn), steps.get(turn));
        });
  }

  /** One more consent on a long file; no two workers are at the same one if there are enough. */
  Contender decidesLong() {
    var files = filling.lengthy();
    return new Contender(
        name,
        files.size() * TURNS_PER_LONG_FILE,
        workers -> {
          var turns = new int[workers];
          return (worker, turn) -> {
            var file = files.get((worker + turns[worker]++ * workers) % files.size());
            recording.decide(file, file.consent());
          };
        });
  }

  private static List<Step> steps(List<Household> files, Function<Household, Step> step) {
    return files.stream().map(step).toList();
  }
}
