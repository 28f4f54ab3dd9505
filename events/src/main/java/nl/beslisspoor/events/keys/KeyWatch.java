package nl.beslisspoor.events.keys;

/** Hears of keys that do not fit, so that somebody is told. */
@FunctionalInterface
public interface KeyWatch {

  /**
   * @param what names a field and its event, a file or a key; never content
   */
  void wrong(String what);

  /** For a program in which whoever asks hears it at once. */
  static KeyWatch nobody() {
    return _ -> {};
  }
}
