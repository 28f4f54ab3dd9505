package nl.beslisspoor.events.keys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.beslisspoor.events.ForeignKeys;
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

  /**
   * As {@link #unwrap}, whichever wrapping key the row names.
   *
   * @throws WrongKey when none that is kept opens it
   */
  byte[] unwrapByAny(KeyRow row) {
    try {
      return unwrap(row);
    } catch (WrongKey e) {
      return rows.wrappings().stream()
          .map(WrappingRow::id)
          .distinct()
          .flatMap(id -> unwrapBy(id, row).stream())
          .findFirst()
          .orElseThrow(() -> e);
    }
  }

  private Optional<byte[]> unwrapBy(String id, KeyRow row) {
    try {
      return Optional.of(of(id).unwrap(row.owner(), row.id(), row.wrapped().orElseThrow()));
    } catch (WrongKey | ForeignKeys _) {
      return Optional.empty();
    }
  }

  /** Other bytes of the same key, under the wrapping key that it hangs on. */
  KeyRow.Wrapped wrapAgain(KeyRow row, byte[] secret) {
    return of(row.wrapped().orElseThrow().by()).wrap(row.owner(), row.id(), secret);
  }

  /** Asks for what these need, so that they can be opened while the store is away. */
  void prepare(List<KeyRow> all) {
    all.stream()
        .flatMap(row -> row.wrapped().stream())
        .map(KeyRow.Wrapped::by)
        .distinct()
        .forEach(this::prepare);
  }

  private void prepare(String id) {
    try {
      of(id);
    } catch (ForeignKeys _) {
      // whoever opens something with it hears of it
    }
  }

  private WrappingKey of(String id) {
    return known.computeIfAbsent(id, _ -> opened(id, rows.wrapping(id)));
  }

  /**
   * Opens all on which keys may hang.
   *
   * @throws ForeignKeys when one cannot be opened with this master key
   */
  void requireAll() {
    rows.wrappings().stream()
        .collect(Collectors.groupingBy(WrappingRow::id))
        .values()
        .forEach(this::opened);
  }

  /**
   * The wrapping key of rows, at least one, that differ in their master key alone.
   *
   * @throws ForeignKeys when none is of this master key
   */
  WrappingKey opened(List<WrappingRow> same) {
    return known.computeIfAbsent(same.getFirst().id(), id -> opened(id, same));
  }

  private WrappingKey opened(String id, List<WrappingRow> same) {
    if (same.isEmpty()) {
      throw new ForeignKeys("wrapping key " + id + " is not kept here");
    }
    return same.stream()
        .filter(row -> row.master().equals(master.name()))
        .findFirst()
        .map(row -> WrappingKey.of(row, master))
        .orElseThrow(() -> new ForeignKeys(underAnother(same)));
  }

  private String underAnother(List<WrappingRow> same) {
    return "they are wrapped by master key %s, and this is %s"
        .formatted(
            same.stream().map(WrappingRow::master).collect(Collectors.joining(" and ")),
            master.name());
  }
}
