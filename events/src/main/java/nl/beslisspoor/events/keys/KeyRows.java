package nl.beslisspoor.events.keys;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.beslisspoor.events.KeysUnavailable;

/** Reads a store of keys, which each side supplies. */
public interface KeyRows {

  /**
   * How often a key that was kept has been destroyed or changed. As long as it is the same, what
   * was read of any file still stands.
   *
   * @throws KeysUnavailable when the store does not answer
   */
  long changes();

  /**
   * All keys of a file, the destroyed ones too.
   *
   * @throws KeysUnavailable when the store does not answer
   */
  List<KeyRow> of(String stream);

  /**
   * All keys of several files, by file; none for a file without.
   *
   * @throws KeysUnavailable when the store does not answer
   */
  default Map<String, List<KeyRow>> ofAll(Collection<String> streams) {
    return streams.stream().distinct().collect(Collectors.toMap(stream -> stream, this::of));
  }

  /**
   * A wrapping key by its id: once for each master key that opens it, and none when it is not kept
   * here.
   *
   * @throws KeysUnavailable when the store does not answer
   */
  List<WrappingRow> wrapping(String id);

  /**
   * All wrapping keys on which keys may hang: each once for each master key that opens it.
   *
   * @throws KeysUnavailable when the store does not answer
   */
  List<WrappingRow> wrappings();
}
