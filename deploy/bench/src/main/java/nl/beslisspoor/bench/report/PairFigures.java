package nl.beslisspoor.bench.report;

import nl.beslisspoor.bench.rounds.Series;

/**
 * What one process does alone, and what two of its kind do together.
 *
 * @param ratio of two to one
 */
public record PairFigures(String work, int clients, Rate one, Rate two, double ratio) {

  /**
   * Turns a second.
   *
   * @param median of the rounds
   * @param least in the slowest round
   * @param most in the fastest round
   */
  public record Rate(double median, double least, double most) {
    static Rate of(Series turns) {
      return new Rate(turns.perSecond(), turns.slowest(), turns.fastest());
    }
  }

  public static PairFigures of(String work, Series one, Series two) {
    return new PairFigures(work, one.workers(), Rate.of(one), Rate.of(two), two.against(one));
  }
}
