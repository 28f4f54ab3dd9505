package nl.beslisspoor.query.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.file.Then.Opened;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.timeline.KnownThen;
import nl.beslisspoor.query.timeline.KnownThen.Moment;
import nl.beslisspoor.query.timeline.KnownThen.Part;
import nl.beslisspoor.query.timeline.KnownThen.Seen;
import nl.beslisspoor.query.timeline.TimelineEntry;
import org.springframework.stereotype.Component;

/** Puts together what was known at a decision, with the pages of decisions that were opened. */
@Component
class LookedBack {
  private static final int MOST_SHOWN = 50;

  private final KnownThen known;
  private final Looks looks;

  LookedBack(KnownThen known, Looks looks) {
    this.known = known;
    this.looks = looks;
  }

  /** Empty when there is no such decision. */
  Optional<Then> of(UUID decision) {
    return known.of(decision).map(this::then);
  }

  private Then then(Moment moment) {
    var beyond =
        moment.deciders().isEmpty()
            ? new Page<TimelineEntry>(List.of(), Optional.empty())
            : part(moment, Part.NOT_SEEN);
    var byDecision = opened(moment);
    return new Then(
        moment,
        beyond.rows().stream()
            .filter(entry -> opens(byDecision, entry))
            .map(entry -> new Opened(entry, byDecision.get(entry.decision())))
            .toList(),
        new Page<>(
            beyond.rows().stream().filter(entry -> !opens(byDecision, entry)).toList(),
            beyond.next()),
        part(moment, Part.HAPPENED_LATER),
        part(moment, Part.HAPPENED_BEFORE_CAME_LATER),
        part(moment, Part.CAME_LATER));
  }

  private Map<UUID, List<UUID>> opened(Moment moment) {
    return looks.decisionsShown(
        moment.deciders().stream().map(Seen::person).toList(),
        moment.file().toString(),
        moment.recordedAt());
  }

  private static boolean opens(Map<UUID, List<UUID>> byDecision, TimelineEntry entry) {
    return entry.decision() != null && byDecision.containsKey(entry.decision());
  }

  private Page<TimelineEntry> part(Moment moment, Part part) {
    return known.entries(moment, part, Slice.first(MOST_SHOWN));
  }
}
