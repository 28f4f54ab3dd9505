package nl.beslisspoor.events.keys;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
   * All keys of several files, by file; none for a file without.
   *
   * @throws KeysUnavailable when the store does not answer
   */
  default Map<String, List<KeyRow>> ofAll(Collection<String> streams) {
    return streams.stream().distinct().collect(Collectors.toMap(stream -> stream, this::of));
  }

  /**
   * A wrapping key by its id.
   *
   * @throws KeysUnavailable when the store does not answer
   */
  Optional<WrappingRow> wrapping(String id);
}
