package nl.beslisspoor.bench.report;

import nl.beslisspoor.bench.rounds.Series;

/**
 * How soon something recorded through one process is seen through another, while others record.
 *
 * @param asked events a second that the others were to record
 * @param reached events a second that they did record
 * @param raw a bare commit with a notification until the row is read
 * @param view the answer to a command until the view of the timeline holds it
 * @param page the answer to a command until a page shows it
 * @param again pages that did not show it yet and were asked for again
 */
public record DelayFigures(
    int asked, double reached, Delay raw, Delay view, Delay page, long again) {

  /**
   * Milliseconds.
   *
   * @param half within which half of the turns were done
   * @param most within which 99 of 100 were
   */
  public record Delay(double half, double most) {
    public static Delay of(Series turns) {
      return new Delay(turns.milliseconds(0.5), turns.milliseconds(0.99));
    }

    /** How many times the other. */
    Delay against(Delay other) {
      return new Delay(half / other.half, most / other.most);
    }
  }
}
