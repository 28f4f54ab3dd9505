package nl.beslisspoor.bench.report;

import nl.beslisspoor.bench.rounds.Series;

/**
 * Milliseconds from the answer to a command until every view shows what came of it.
 *
 * @param bareHalf the same from a bare commit with a notification until the row is read
 */
public record LagFigures(double half, double most, double bareHalf, double bareMost) {

  public static LagFigures of(Series product, Series bare) {
    return new LagFigures(
        product.milliseconds(0.5),
        product.milliseconds(0.95),
        bare.milliseconds(0.5),
        bare.milliseconds(0.95));
  }
}
