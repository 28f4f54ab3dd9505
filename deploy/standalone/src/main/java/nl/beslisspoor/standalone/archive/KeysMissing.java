package nl.beslisspoor.standalone.archive;

/** What is sealed in a log could not be opened, so nothing is restored. */
public final class KeysMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private KeysMissing(String message) {
    super(message);
  }

  static KeysMissing ofFiles(long files) {
    return new KeysMissing(
        "What %d files say about people is sealed, and their keys are not here; nothing was restored."
                .formatted(files)
            + " Give what export wrote as --keys at the same time or later.");
  }

  static KeysMissing wrappedBy(String other, String own) {
    return new KeysMissing(
        "The keys were wrapped by master key %s, and this installation has %s; nothing was restored."
                .formatted(other, own)
            + " Put the file master-key of the former installation into the data directory, or give"
            + " BESLISSPOOR_MASTER_KEY.");
  }
}
