package nl.beslisspoor.events;

/** The keys cannot be asked for now. Says nothing about what they open: try again later. */
public class KeysUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public KeysUnavailable(String why) {
    super("the keys are not available: " + why);
  }
}
