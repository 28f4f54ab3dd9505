package nl.beslisspoor.events;

/**
 * Points that one person gives; destroyed with that person's key. Never compared between people:
 * volunteers are not graded (domain, section 7).
 *
 * @param of who gives the points
 */
public record PersonalScore(PersonId of, Kept kept) {

  public static final int LEAST = 1;
  public static final int MOST = 10;

  /**
   * @param points 1 to 10
   * @throws IllegalArgumentException when they are fewer or more
   */
  public PersonalScore(PersonId of, int points) {
    this(of, Kept.open(Integer.toString(within(points))));
  }

  private static int within(int points) {
    if (points < LEAST || points > MOST) {
      throw new IllegalArgumentException("points go from 1 to 10");
    }
    return points;
  }

  /**
   * The points given, 1 to 10.
   *
   * @throws Erased when they were destroyed
   */
  public int points() {
    return Integer.parseInt(kept.text());
  }

  /** Never the content: logs and errors hold no personal data. */
  @Override
  public String toString() {
    return "PersonalScore[of=" + of + "]";
  }
}
