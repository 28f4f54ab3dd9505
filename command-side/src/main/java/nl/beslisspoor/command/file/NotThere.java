package nl.beslisspoor.command.file;

/** The address names something that never stood in the file; nothing was stored. */
public final class NotThere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what in Dutch, as the beginning of a sentence
   */
  public NotThere(String what) {
    super(what + " is er niet in dit dossier.", null, false, false);
  }
}
