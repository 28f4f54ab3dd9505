package nl.beslisspoor.bench.report;

import nl.beslisspoor.bench.rounds.Series;

/** Milliseconds from the answer to a command until it is shown, and the same without a product. */
public record LagFigures(Lag timeline, Lag allViews, Lag bare) {

  /**
   * Milliseconds within which it was shown.
   *
   * @param half half of the events
   * @param most 95 of 100
   * @param last 99 of 100
   */
  public record Lag(double half, double most, double last) {
    static Lag of(Series turns) {
      return new Lag(turns.milliseconds(0.5), turns.milliseconds(0.95), turns.milliseconds(0.99));
    }

    Lag over(Lag other) {
      return new Lag(half / other.half, most / other.most, last / other.last);
    }
  }

  /**
   * @param timeline until the timeline shows it
   * @param all until every view does
   * @param bare from a bare commit with a notification until the row is read
   */
  public static LagFigures of(Series timeline, Series all, Series bare) {
    return new LagFigures(Lag.of(timeline), Lag.of(all), Lag.of(bare));
  }
}
