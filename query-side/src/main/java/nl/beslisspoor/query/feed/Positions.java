package nl.beslisspoor.query.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.Recorded;

/** How far one run has come in each stream of a block; changed in memory, written once. */
final class Positions {
  /** Stands for a stream of which the tables miss nothing. */
  static final long NOT_PARKED = Long.MAX_VALUE;

  /**
   * @param sequence last event taken in or parked
   * @param parkedFrom first event that the tables miss
   */
  record Position(String stream, long sequence, long parkedFrom) {}

  private final Run run;
  private final Map<String, Position> byStream = new HashMap<>();

  Positions(Run run, List<Position> stored) {
    this.run = run;
    stored.forEach(this::put);
  }

  /** The entries that come next in their streams; old numbers are left out. */
  List<Recorded> due(List<Recorded> block) {
    var due = new ArrayList<Recorded>(block.size());
    for (var entry : block) {
      var at = of(entry.stream());
      if (entry.sequence() > at.sequence() + 1) {
        throw FeedStopped.hole(
            run, entry.stream(), at.sequence() + 1, entry.sequence(), entry.index());
      }
      if (entry.sequence() == at.sequence() + 1) {
        put(new Position(entry.stream(), entry.sequence(), at.parkedFrom()));
        due.add(entry);
      }
    }
    return due;
  }

  /** Whether this event has to wait behind a parked one. */
  boolean parkedBefore(Recorded entry) {
    return of(entry.stream()).parkedFrom() < entry.sequence();
  }

  void park(Recorded entry) {
    var at = of(entry.stream());
    var from = Math.min(at.parkedFrom(), entry.sequence());
    put(new Position(entry.stream(), at.sequence(), from));
  }

  List<Position> all() {
    return List.copyOf(byStream.values());
  }

  private Position of(String stream) {
    return byStream.getOrDefault(stream, new Position(stream, -1, NOT_PARKED));
  }

  private void put(Position position) {
    byStream.put(position.stream(), position);
  }
}
