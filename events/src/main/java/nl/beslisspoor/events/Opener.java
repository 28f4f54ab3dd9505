package nl.beslisspoor.events;

/** Opens what is sealed, as long as its key is there. */
@FunctionalInterface
public interface Opener {

  /**
   * What the field says.
   *
   * @throws Erased when the key was destroyed
   * @throws KeysUnavailable when the keys cannot be asked for now: try again
   * @throws WrongKey when the seal was not made with the key it names, or not for its place
   */
  String open(Seal seal);

  /** Has no keys at all. */
  static Opener without() {
    return _ -> {
      throw new KeysUnavailable("this program was given no keys");
    };
  }
}
