package nl.beslisspoor.command.destruction;

/**
 * Texts that are to be destroyed stand in the log, and the key that sealed them is not where keys
 * are kept: nobody knows where else it is.
 */
public final class LostTexts extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  LostTexts(String stream) {
    super(
        "the key of the texts of file %s is not there, neither living nor destroyed: it was lost. Put it back from a backup of the keys; it is destroyed then"
            .formatted(stream));
  }
}
