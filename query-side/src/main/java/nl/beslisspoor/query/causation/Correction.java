package nl.beslisspoor.query.causation;

import java.time.Instant;
import java.util.UUID;
import nl.beslisspoor.query.table.Fields;

/**
 * An entry that corrects an earlier one.
 *
 * @param entry sequence of what it corrects
 */
record Correction(UUID file, long sequence, long entry, Instant recordedAt) {

  static Correction read(Fields row) {
    return new Correction(
        row.id("case_id"), row.number("effect"), row.number("cause"), row.moment("recorded_at"));
  }
}
