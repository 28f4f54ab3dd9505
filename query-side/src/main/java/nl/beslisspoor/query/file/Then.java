package nl.beslisspoor.query.file;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.query.file.Names.Named;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.timeline.Files.CaseFile;
import nl.beslisspoor.query.timeline.KnownThen.Moment;
import nl.beslisspoor.query.timeline.TimelineEntry;

/**
 * What stood in the file and what did not, seen from the decision.
 *
 * @param opened earlier decisions that stood beyond where the file was opened, while their own page
 *     was opened
 * @param notSeen stood in the file, opened by no decider
 * @param happenedLater stood in the file, yet in the world it came after the decision
 * @param happenedBefore recorded later, though it had happened before
 * @param later recorded later
 */
public record Then(
    Moment moment,
    List<Opened> opened,
    Page<TimelineEntry> notSeen,
    Page<TimelineEntry> happenedLater,
    Page<TimelineEntry> happenedBefore,
    Page<TimelineEntry> later) {

  /**
   * A decision whose page was opened.
   *
   * @param by which of the deciders opened it
   */
  public record Opened(TimelineEntry entry, List<UUID> by) {}

  /** Whether the file stood already when it was decided. */
  boolean finds(CaseFile file) {
    return !file.openedAt().isAfter(moment.knownAt());
  }

  Stream<TimelineEntry> all() {
    return Stream.concat(
        opened.stream().map(Opened::entry),
        Stream.of(notSeen, happenedLater, happenedBefore, later)
            .flatMap(part -> part.rows().stream()));
  }

  Then named(Named names) {
    return new Then(
        moment,
        opened.stream().map(one -> new Opened(named(one.entry(), names), one.by())).toList(),
        named(notSeen, names),
        named(happenedLater, names),
        named(happenedBefore, names),
        named(later, names));
  }

  private static Page<TimelineEntry> named(Page<TimelineEntry> entries, Named names) {
    return entries.map(entry -> named(entry, names));
  }

  private static TimelineEntry named(TimelineEntry entry, Named names) {
    return entry.named(names::of);
  }
}
