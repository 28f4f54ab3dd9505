package nl.beslisspoor.query.support;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of one file, and what was known of it before. What was known for no time at all,
 * since the same moment brought other knowledge, leaves nothing behind.
 */
final class Versions<T> {

  private final Map<T, Version<T>> standing = new LinkedHashMap<>();
  private final Set<Version<T>> written = new LinkedHashSet<>();
  private final Set<Version<T>> dropped = new LinkedHashSet<>();

  /** Takes in a version that is stored and stands. */
  void put(Version<T> stored) {
    standing.put(stored.what(), stored);
  }

  /**
   * From that moment on this is what is known, and nothing else.
   *
   * @param moment not before that of an earlier call, nor before what is stored
   */
  void become(Collection<T> known, Instant moment) {
    var now = new LinkedHashSet<>(known);
    List.copyOf(standing.values()).stream()
        .filter(version -> !now.contains(version.what()))
        .forEach(version -> close(version, moment));
    now.forEach(what -> standing.computeIfAbsent(what, _ -> opened(what, moment)));
  }

  private Version<T> opened(T what, Instant moment) {
    var version = Version.since(what, moment);
    written.add(version);
    return version;
  }

  private void close(Version<T> version, Instant moment) {
    standing.remove(version.what());
    written.remove(version);
    if (version.known().from().equals(moment)) {
      dropped.add(version);
    } else {
      written.add(version.until(moment));
    }
  }

  /** Versions that came or changed since they were stored. */
  Set<Version<T>> written() {
    return written;
  }

  /** Versions that stay nowhere, whether they were stored or not. */
  Set<Version<T>> dropped() {
    return dropped;
  }
}
