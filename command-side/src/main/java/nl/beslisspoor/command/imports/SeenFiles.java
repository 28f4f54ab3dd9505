package nl.beslisspoor.command.imports;

import java.util.Arrays;
import nl.beslisspoor.events.CaseId;

/**
 * Which files a log has named so far, in at most 32 bytes a file: half of each identifier, which is
 * random to whoever lacks the pseudonym key. Among ten million files the chance is 1 in 300,000
 * that one is taken for another, and then it is reported.
 */
final class SeenFiles {

  private static final long FREE = 0;

  private long[] slots = new long[1_024];
  private int used;

  /** Whether the file had not been named yet. */
  boolean add(CaseId file) {
    if (used * 2 >= slots.length) {
      grow();
    }
    return put(slots, file.value().getLeastSignificantBits());
  }

  private void grow() {
    var larger = new long[slots.length * 2];
    used = 0;
    Arrays.stream(slots).filter(half -> half != FREE).forEach(half -> put(larger, half));
    slots = larger;
  }

  /** The half of a version 8 UUID is never 0, its variant bits being 10. */
  private boolean put(long[] into, long half) {
    int slot = Long.hashCode(half) & into.length - 1;
    while (into[slot] != FREE) {
      if (into[slot] == half) {
        return false;
      }
      slot = slot + 1 & into.length - 1;
    }
    into[slot] = half;
    used++;
    return true;
  }
}
