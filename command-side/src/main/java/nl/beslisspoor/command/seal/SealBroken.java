package nl.beslisspoor.command.seal;

import java.util.Collection;

/**
 * The log is not what was signed. The process that found it signs nothing any more until the whole
 * log, read again, is what was signed; the message says where, and nothing of what stands there.
 */
public final class SealBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean damage;

  private SealBroken(String message) {
    this(message, true);
  }

  private SealBroken(String message, boolean damage) {
    super(message);
    this.damage = damage;
  }

  /** Whether the log may be other than it was: a key that was mistaken harms nothing. */
  boolean damage() {
    return damage;
  }

  static SealBroken leafMissing(long index) {
    return new SealBroken("the leaf of log index %d is missing".formatted(index));
  }

  /**
   * @param fields of the leaf that differ, by name
   */
  static SealBroken changed(long index, Collection<String> fields) {
    return new SealBroken(
        "the entry at log index %d is not the one that was sealed: %s differs"
            .formatted(index, String.join(", ", fields)));
  }

  static SealBroken gone(long index) {
    return new SealBroken("the entry at log index %d is gone".formatted(index));
  }

  /** Found before, and nobody said that it is cleared up. */
  static SealBroken known(String found) {
    return new SealBroken(
        found
            + "; nothing is signed until the cause is gone and somebody takes damage/found.txt out of"
            + " the seal's directory");
  }

  static SealBroken cut(long held, long signed) {
    return new SealBroken(
        "the log has %d entries, a checkpoint covers %d: entries %d to %d are missing"
            .formatted(held, signed, held, signed - 1));
  }

  static SealBroken rewritten(long size) {
    return new SealBroken("the first %d entries are not those that were signed".formatted(size));
  }

  static SealBroken unsigned(String place) {
    return new SealBroken(
        "the checkpoint in the %s is not signed with this installation's key".formatted(place),
        false);
  }
}
