package nl.beslisspoor.events.keys;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.KeysUnavailable;

/** Reads a store of keys, which each side supplies. */
public interface KeyRows {

  /**
   * All keys of a file, the destroyed ones too.
   *
   * @throws KeysUnavailable when the store does not answer
   */
  List<KeyRow> of(String stream);

  /**
   * A wrapping key by its id.
   *
   * @throws KeysUnavailable when the store does not answer
   */
  Optional<WrappingRow> wrapping(String id);
}
