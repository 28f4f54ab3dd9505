package nl.beslisspoor.command.engine;

/** Others kept changing the same stream first; nothing was stored, sending it again is safe. */
public final class Busy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Busy() {
    super("this file keeps being changed by others; send the same request again");
  }
}
