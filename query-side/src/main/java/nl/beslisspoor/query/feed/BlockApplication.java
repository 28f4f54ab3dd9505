package nl.beslisspoor.query.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies blocks to the tables of one run, whole when it can, one by one after a failure, and parks
 * the streams that fail. Belongs inside a transaction.
 */
final class BlockApplication {
  private static final Logger LOG = LoggerFactory.getLogger(BlockApplication.class);

  private final Store store;
  private final Projection projection;
  private final Run run;
  private final Letters letters;

  BlockApplication(Store store, Projection projection, Run run) {
    this.store = store;
    this.projection = projection;
    this.run = run;
    this.letters = store.axon().letters(run);
  }

  /**
   * Duplicates are skipped.
   *
   * @throws FeedStopped at a hole in a stream, with nothing applied
   * @throws RuntimeException when the failure lies in no single case; roll back and try again
   */
  void apply(List<Recorded> block) {
    var positions = store.progress().load(run, block);
    var parked = settle(positions.due(block), positions);
    parked.stream().sorted(Comparator.comparing(l -> l.event().index())).forEach(letters::add);
    store.progress().store(run, positions);
  }

  private List<Letter> settle(List<Recorded> due, Positions positions) {
    var parked = new ArrayList<Letter>();
    var sound = new ArrayList<Recorded>(due.size());
    for (var entry : due) {
      if (positions.parkedBefore(entry)) {
        parked.add(Letter.behind(entry));
      } else {
        unreadable(entry)
            .ifPresentOrElse(
                cause -> parked.add(park(entry, cause, positions)), () -> sound.add(entry));
      }
    }
    if (!sound.isEmpty() && attempt(sound).isPresent()) {
      parked.addAll(oneByOne(sound, positions));
    }
    return parked;
  }

  private List<Letter> oneByOne(List<Recorded> entries, Positions positions) {
    var parked = new ArrayList<Letter>();
    for (var entry : entries) {
      if (positions.parkedBefore(entry)) {
        parked.add(Letter.behind(entry));
      } else {
        attempt(List.of(entry)).ifPresent(cause -> parked.add(park(entry, cause, positions)));
      }
    }
    return parked;
  }

  private Letter park(Recorded entry, ParkingCause cause, Positions positions) {
    positions.park(entry);
    LOG.warn(
        "{} parks stream {} from sequence {} on: {} {}",
        run.processor(),
        entry.stream(),
        entry.sequence(),
        cause.message(),
        cause.type());
    return Letter.because(entry, cause);
  }

  /** Why these entries could not be applied; nothing of them is left then. */
  Optional<ParkingCause> attempt(List<Recorded> entries) {
    try {
      store.savepoint().executeWithoutResult(_ -> projection.apply(entries));
      return Optional.empty();
    } catch (RuntimeException e) {
      if (!Fault.ofTheCase(e)) {
        throw e;
      }
      return Optional.of(ParkingCause.notApplied(e));
    }
  }

  /** Why this entry cannot be decoded. */
  static Optional<ParkingCause> unreadable(Recorded entry) {
    try {
      entry.event();
      return Optional.empty();
    } catch (RuntimeException e) {
      if (!Fault.ofTheCase(e)) {
        throw e;
      }
      return Optional.of(ParkingCause.unreadable(e));
    }
  }
}
