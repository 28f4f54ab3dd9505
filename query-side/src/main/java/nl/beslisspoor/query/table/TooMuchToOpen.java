package nl.beslisspoor.query.table;

/** So much would have to be opened for one answer that a narrower question has to be asked. */
public final class TooMuchToOpen extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TooMuchToOpen() {
    super("too much would have to be opened; narrow the question");
  }
}
