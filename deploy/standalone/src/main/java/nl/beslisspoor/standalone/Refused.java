package nl.beslisspoor.standalone;

/** Nothing was restored; the message says why. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused(String why) {
    super(why);
  }
}
