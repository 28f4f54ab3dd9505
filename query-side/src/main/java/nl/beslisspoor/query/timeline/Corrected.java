package nl.beslisspoor.query.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.query.table.Correction;
import nl.beslisspoor.query.table.Opening;
import nl.beslisspoor.query.table.Page;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts beside entries how they were corrected later. */
final class Corrected {

  private Corrected() {}

  /**
   * @param until only by what was recorded before that moment; empty for all
   */
  static Page<TimelineEntry> in(
      JdbcClient jdbc, Opening opening, Page<TimelineEntry> page, Optional<Instant> until) {
    var rows = page.rows();
    var corrections =
        Correction.in(
            jdbc,
            opening,
            "timeline_correction",
            rows.stream().map(TimelineEntry::file).distinct().toList(),
            rows.stream().map(TimelineEntry::sequence).distinct().toList(),
            until);
    return page.map(entry ->
        entry.with(
            corrections
                .getOrDefault(entry.file(), Map.of())
                .getOrDefault(entry.sequence(), List.of())));
  }
}
