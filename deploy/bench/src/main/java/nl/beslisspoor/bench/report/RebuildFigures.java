package nl.beslisspoor.bench.report;

import nl.beslisspoor.bench.rounds.Series;

/**
 * How fast a view is built anew.
 *
 * @param perSecond events
 * @param bare events that a cursor reads and parses while the same rows are copied into empty
 *     tables
 * @param upserted events that a cursor reads and parses, upserted by the thousand
 */
public record RebuildFigures(
    String view, double perSecond, double bare, double ofBare, double upserted, double ofUpserted) {

  /**
   * @param events that were read each time
   */
  public static RebuildFigures of(
      String view, long events, Series product, Series copied, Series upserted) {
    return new RebuildFigures(
        view,
        events * product.perSecond(),
        events * copied.perSecond(),
        product.against(copied),
        events * upserted.perSecond(),
        product.against(upserted));
  }
}
