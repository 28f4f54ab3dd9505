package nl.beslisspoor.events;

/** What is asked for was destroyed, together with its key. It is not empty, unknown or no. */
public final class Erased extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Erased() {
    super("what stood here was destroyed", null, false, false);
  }
}
