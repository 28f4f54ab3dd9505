package nl.beslisspoor.bench.rounds;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All rounds of one contender with so many workers at once. */
public record Series(String name, int workers, List<Round> rounds) {

  /** Turns per second, the median of the rounds. */
  public double perSecond() {
    return median(rounds.stream().mapToDouble(Round::perSecond).toArray());
  }

  /** Turns per second in the slowest round. */
  public double slowest() {
    return rounds.stream().mapToDouble(Round::perSecond).min().orElseThrow();
  }

  /** Turns per second in the fastest round. */
  public double fastest() {
    return rounds.stream().mapToDouble(Round::perSecond).max().orElseThrow();
  }

  /**
   * How often it does its work while the other does it once, the median over rounds that were run
   * beside each other.
   */
  public double against(Series other) {
    return median(IntStream.range(0, rounds.size()).mapToDouble(n -> against(other, n)).toArray());
  }

  /** The same in one round, from 0. */
  public double against(Series other, int round) {
    return rounds.get(round).perSecond() / other.rounds.get(round).perSecond();
  }

  /**
   * The time within which that share of all turns was done, in milliseconds.
   *
   * @param share 0.5 for the median
   */
  public double milliseconds(double share) {
    var all = rounds.stream().flatMapToLong(round -> Arrays.stream(round.nanos())).sorted();
    return at(share, all.toArray()) / 1e6;
  }

  /** The value below which that share of the values lies, the smallest first. */
  static long at(double share, long[] ascending) {
    return ascending[(int) Math.min(ascending.length - 1L, (long) (share * ascending.length))];
  }

  static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
