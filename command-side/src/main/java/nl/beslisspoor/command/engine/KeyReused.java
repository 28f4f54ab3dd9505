package nl.beslisspoor.command.engine;

/** An idempotency key was used before for another request; nothing was stored. */
public final class KeyReused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public KeyReused() {
    super("this idempotency key was used for another request; send this one under a new key");
  }
}
