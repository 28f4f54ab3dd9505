package nl.beslisspoor.events.keys;

import java.util.List;
import nl.beslisspoor.events.KeysUnavailable;

/** Keeps keys. Whoever has a key, or had one, keeps it: there is never a second. */
public interface KeyStore extends KeyRows {

  /**
   * Keeps keys, all of them or none.
   *
   * @return false when one of the owners has, or had, a key already: then none is kept
   * @throws KeysUnavailable when the store does not answer
   */
  boolean keep(List<KeyRow> rows);

  /** Whether what is kept next is there only once a transaction under way ends well. */
  default boolean joins() {
    return false;
  }

  /**
   * The wrapping key that new keys are wrapped with: once for each master key that opens it.
   *
   * @throws KeysUnavailable when the store does not answer
   */
  List<WrappingRow> wrapping();

  /**
   * Keeps a first wrapping key; when there is one already, that one stays.
   *
   * @throws KeysUnavailable when the store does not answer
   */
  void keepFirst(WrappingRow row);
}
