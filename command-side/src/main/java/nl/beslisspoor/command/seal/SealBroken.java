package nl.beslisspoor.command.seal;

/**
 * The log is not what was signed. The process that found it signs nothing any more until the whole
 * log, read again, is what was signed; the message says where, and nothing of what stands there.
 */
public final class SealBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private SealBroken(String message) {
    super(message);
  }

  static SealBroken leafMissing(long index) {
    return new SealBroken("the leaf of log index %d is missing".formatted(index));
  }

  static SealBroken changed(long index) {
    return new SealBroken(
        "the entry at log index %d is not the one that was sealed".formatted(index));
  }

  static SealBroken cut(long held, long signed) {
    return new SealBroken(
        "the log ends at index %d, a checkpoint covers it up to %d: entries %d to %d are missing"
            .formatted(held, signed, held, signed - 1));
  }

  static SealBroken rewritten(long size) {
    return new SealBroken("the first %d entries are not those that were signed".formatted(size));
  }

  static SealBroken unsigned(String place) {
    return new SealBroken(
        "the checkpoint in the %s is not signed with this installation's key".formatted(place));
  }
}
