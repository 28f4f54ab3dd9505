package nl.beslisspoor.events;

/**
 * A seal does not fit the key it names or the place it stands at, or that key was never kept here:
 * ciphertext was moved or changed, or keys and log do not belong together. Never means destroyed.
 */
public final class WrongKey extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WrongKey(Place place) {
    super("the key does not fit %s of event %s".formatted(place.field(), place.event()));
  }

  /**
   * @param what names a key, never content
   */
  public WrongKey(String what) {
    super(what);
  }
}
