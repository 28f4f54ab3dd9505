package nl.beslisspoor.events;

/**
 * Points that one person gives; destroyed with that person's key. Never compared between people:
 * volunteers are not graded (domain, section 7).
 *
 * @param of who gives the points
 * @param points 1 to 10
 */
public record PersonalScore(PersonId of, int points) {

  public static final int LEAST = 1;
  public static final int MOST = 10;

  public PersonalScore {
    if (points < LEAST || points > MOST) {
      throw new IllegalArgumentException("points go from 1 to 10");
    }
  }

  /** Never the content: logs and errors hold no personal data. */
  @Override
  public String toString() {
    return "PersonalScore[of=" + of + "]";
  }
}
