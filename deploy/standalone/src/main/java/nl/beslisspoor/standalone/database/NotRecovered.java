package nl.beslisspoor.standalone.database;

/** PostgreSQL could not bring a copy of a cluster to the moment that was asked for. */
public final class NotRecovered extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Replayed reached;

  NotRecovered(String message, Replayed reached) {
    super(message);
    this.reached = reached;
  }

  /** How far it came. */
  public Replayed reached() {
    return reached;
  }
}
