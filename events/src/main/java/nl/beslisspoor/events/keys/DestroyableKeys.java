package nl.beslisspoor.events.keys;

import java.util.Collection;
import nl.beslisspoor.events.KeysUnavailable;

/** A store in which keys can be destroyed, each for good. */
public interface DestroyableKeys extends KeyRows {

  /**
   * Destroys the keys of these owners. Who has none, or has none yet, never gets one. What was done
   * before stays done.
   *
   * @throws KeysUnavailable when the store does not answer: it may have been done
   */
  void destroy(Collection<Owner> owners);

  /**
   * Puts other bytes in the place of those of a key that is there.
   *
   * @param before as it was read
   * @return false when it is not that any more: nothing was changed
   * @throws KeysUnavailable when the store does not answer: it may have been done
   */
  boolean replace(KeyRow before, KeyRow.Wrapped after);
}
