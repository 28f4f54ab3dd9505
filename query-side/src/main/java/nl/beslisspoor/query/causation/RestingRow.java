package nl.beslisspoor.query.causation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.table.Columns;

/**
 * A row of {@code causation_resting}: a decision and the doubtful ground on which it rests.
 *
 * @param place in the order of answers, shared by no other row
 * @param correction sequence of the correction; empty for impressions
 * @param knownFrom when it became known that the ground is doubtful
 * @param path the corrected entry, what followed, and last the decision; empty for impressions
 */
record RestingRow(
    long place,
    UUID file,
    long sequence,
    Doubt doubt,
    Optional<Long> correction,
    Instant knownFrom,
    List<Long> path) {

  private static final long PLACES = 1 << 16;

  static final Columns<RestingRow> COLUMNS =
      Columns.<RestingRow>of("causation_resting")
          .with("place", "bigint", RestingRow::place)
          .with("case_id", "uuid", RestingRow::file)
          .with("sequence", "bigint", RestingRow::sequence)
          .with("doubt", "text", RestingRow::doubt)
          .with("correction", "bigint", RestingRow::correction)
          .with("known_from", "timestamptz", RestingRow::knownFrom)
          .with("path", "bigint[]", RestingRow::path);

  static RestingRow impressions(EntryRow decision) {
    return new RestingRow(
        decision.at().index() * PLACES + PLACES - 1,
        decision.file(),
        decision.sequence(),
        Doubt.IMPRESSIONS_ONLY,
        Optional.empty(),
        decision.at().recordedAt(),
        List.of());
  }

  /**
   * @param by the correction, or the decision that was recorded after it
   * @param ordinal which of the rows that this entry brings, from 0
   */
  static RestingRow corrected(EntryRow by, int ordinal, long correction, List<Long> path) {
    return new RestingRow(
        by.at().index() * PLACES + ordinal,
        by.file(),
        path.getLast(),
        Doubt.CORRECTED_LATER,
        Optional.of(correction),
        by.at().recordedAt(),
        path);
  }
}
