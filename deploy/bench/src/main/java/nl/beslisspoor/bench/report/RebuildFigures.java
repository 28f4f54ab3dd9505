package nl.beslisspoor.bench.report;

import nl.beslisspoor.bench.rounds.Series;

/**
 * How fast a view is built anew.
 *
 * @param perSecond events
 * @param bare events that a cursor reads
 */
public record RebuildFigures(String view, double perSecond, double bare, double ofBare) {

  /**
   * @param events that were read each time
   */
  public static RebuildFigures of(String view, long events, Series product, Series bare) {
    return new RebuildFigures(
        view, events * product.perSecond(), events * bare.perSecond(), product.against(bare));
  }
}
