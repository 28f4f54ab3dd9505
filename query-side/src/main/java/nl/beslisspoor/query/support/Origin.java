package nl.beslisspoor.query.support;

import java.time.Instant;
import java.util.UUID;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.table.Fields;

/** The event from which something became open. */
record Origin(UUID file, long index, long sequence, Instant recordedAt) {

  static Origin of(UUID file, Recorded at) {
    return new Origin(file, at.index(), at.sequence(), at.recordedAt());
  }

  static Origin read(Fields row) {
    return new Origin(
        row.id("case_id"),
        row.number("log_index"),
        row.number("sequence"),
        row.moment("recorded_at"));
  }
}
