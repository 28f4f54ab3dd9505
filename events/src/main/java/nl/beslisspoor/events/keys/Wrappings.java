package nl.beslisspoor.events.keys;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.beslisspoor.events.WrongKey;

/** The wrapping keys of a store, each unwrapped once. Thread safe. */
final class Wrappings {
  private final KeyRows rows;
  private final MasterKey master;
  private final Map<String, WrappingKey> known = new ConcurrentHashMap<>();

  Wrappings(KeyRows rows, MasterKey master) {
    this.rows = rows;
    this.master = master;
  }

  /** The secret of a key that was not destroyed. */
  byte[] unwrap(KeyRow row) {
    var wrapped = row.wrapped().orElseThrow();
    return of(wrapped.by()).unwrap(row.owner(), row.id(), wrapped);
  }

  /** Other bytes of the same key, under the wrapping key that it hangs on. */
  KeyRow.Wrapped wrapAgain(KeyRow row, byte[] secret) {
    return of(row.wrapped().orElseThrow().by()).wrap(row.owner(), row.id(), secret);
  }

  private WrappingKey of(String id) {
    return known.computeIfAbsent(
        id,
        _ ->
            rows.wrapping(id)
                .map(this::opened)
                .orElseThrow(() -> new WrongKey("wrapping key " + id + " is not kept here")));
  }

  WrappingKey opened(WrappingRow row) {
    return WrappingKey.of(row, master);
  }
}
