package nl.beslisspoor.events.keys;

import java.util.List;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.WrongKey;

/**
 * Wraps keys anew, under a wrapping key that hangs on the master key that takes over, and for the
 * time being on the one that goes. What wrapped them before is never put under the new one.
 */
public final class Rewrapping {
  private final Wrappings before;
  private final WrappingKey key;
  private final MasterKey from;
  private final MasterKey to;

  private Rewrapping(Wrappings before, WrappingKey key, MasterKey from, MasterKey to) {
    this.before = before;
    this.key = key;
    this.from = from;
    this.to = to;
  }

  /**
   * @param rows where the keys are kept
   * @param from the master key that goes
   * @param to the one that takes over
   */
  public static Rewrapping begin(KeyRows rows, MasterKey from, MasterKey to) {
    return new Rewrapping(new Wrappings(rows, from), WrappingKey.fresh(), from, to);
  }

  /**
   * With a wrapping key that was made before.
   *
   * @param begun the rows of it, one of each of both master keys
   * @throws nl.beslisspoor.events.ForeignKeys when it does not hang on the one that goes
   */
  public static Rewrapping goOn(
      KeyRows rows, List<WrappingRow> begun, MasterKey from, MasterKey to) {
    var before = new Wrappings(rows, from);
    return new Rewrapping(before, before.opened(begun), from, to);
  }

  /** Names the wrapping key. */
  public String id() {
    return key.id();
  }

  /** It, under the master key that takes over. */
  public WrappingRow underNew() {
    return key.row(to);
  }

  /** It, under the master key that goes. */
  public WrappingRow underOld() {
    return key.row(from);
  }

  /**
   * @throws WrongKey when no wrapping key that is kept opens it
   * @throws KeysUnavailable when something that is needed does not answer
   */
  public KeyRow.Wrapped anew(KeyRow row) {
    return key.wrap(row.owner(), row.id(), before.unwrapByAny(row));
  }
}
