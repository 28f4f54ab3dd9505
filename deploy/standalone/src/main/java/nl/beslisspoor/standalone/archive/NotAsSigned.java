package nl.beslisspoor.standalone.archive;

/** A bundle is not what was signed, so nothing is restored from it. */
public final class NotAsSigned extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NotAsSigned(String message) {
    super(message);
  }

  static NotAsSigned at(long index) {
    return new NotAsSigned(
        "The bundle is not what was signed, from index %d on or shortly before; nothing was restored."
                .formatted(index)
            + " The verifier tells what was done to it.");
  }

  static NotAsSigned key() {
    return new NotAsSigned(
        "The checkpoints in the bundle are not signed with this installation's key; nothing was"
            + " restored.");
  }
}
