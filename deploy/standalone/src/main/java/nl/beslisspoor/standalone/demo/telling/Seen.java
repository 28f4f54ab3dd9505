package nl.beslisspoor.standalone.demo.telling;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;

/** What stands in one file, as far as it has been told: which act made which entries. */
public record Seen(List<Entries> acts) {

  private static final long NOTHING = -1;

  /**
   * The entries of one act.
   *
   * @param first sequence in the file of the first one
   */
  record Entries(ActId act, Instant recordedAt, long first, long last) {}

  public static Seen nothing() {
    return new Seen(List.of());
  }

  /**
   * @param sequence the file's sequence after the act
   */
  public Seen after(Act act, long sequence) {
    var entries = new Entries(act.id(), act.at(), last() + 1, sequence);
    return new Seen(Stream.concat(acts.stream(), Stream.of(entries)).toList());
  }

  /** The file's last sequence; -1 when there is nothing yet. */
  public long last() {
    return acts.isEmpty() ? NOTHING : acts.getLast().last();
  }

  /** Up to which sequence the file could be read at a moment; -1 for nothing. */
  long at(Instant moment) {
    return acts.stream()
        .filter(entries -> !entries.recordedAt().isAfter(moment))
        .mapToLong(Entries::last)
        .max()
        .orElse(NOTHING);
  }

  /** The sequence of the first entry that an act made. */
  long entryOf(ActId act) {
    return acts.stream()
        .filter(entries -> entries.act().equals(act))
        .mapToLong(Entries::first)
        .findFirst()
        .orElseThrow();
  }
}
