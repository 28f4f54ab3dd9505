package nl.beslisspoor.events;

/**
 * All keys hang on something that this process has not: another master key, or a wrapping key that
 * is missing or was changed. Nothing can be opened for now and nothing was destroyed; unlike other
 * outages this one does not pass until somebody looks into it.
 */
public final class ForeignKeys extends KeysUnavailable {

  private static final long serialVersionUID = 1L;

  /**
   * @param what names keys, never content
   */
  public ForeignKeys(String what) {
    super(what);
  }
}
