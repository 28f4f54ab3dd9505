package nl.beslisspoor.standalone.backup;

/** What was given is no backup, or not as it was made, so nothing is restored from it. */
public final class NotABackup extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotABackup(String message) {
    super(message);
  }
}
