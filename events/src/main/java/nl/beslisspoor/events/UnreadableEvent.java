package nl.beslisspoor.events;

/** Stored bytes that are no event this version can read. Names type and version, never content. */
public final class UnreadableEvent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableEvent(String type, String version, String why) {
    super("cannot read %s/%s: %s".formatted(type, version, why));
  }
}
