package nl.beslisspoor.query.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.table.Fields;
import nl.beslisspoor.query.table.Opened;
import nl.beslisspoor.query.table.Opening;
import org.jspecify.annotations.Nullable;

/**
 * The days of a row.
 *
 * @param personal seal of those that hold instead, where they follow from an age; null elsewhere
 */
record StoredDays(UUID file, MatterKind kind, Matter.Days plain, @Nullable String personal) {

  static StoredDays read(Fields row) {
    return new StoredDays(
        row.id("case_id"),
        row.term("kind", MatterKind.class),
        Matter.Days.read(row),
        row.text("personal_days"));
  }

  /** Reads at once the keys for those that are sealed. */
  static void prepare(List<StoredDays> all, Opening opening) {
    opening.prepare(
        all.stream().filter(days -> days.personal() != null).map(StoredDays::file).toList());
  }

  /**
   * On which days it is open; empty when they follow from an age that was destroyed. When the age
   * cannot be opened it stands open without a date.
   */
  Optional<Matter.Days> opened(Opening opening) {
    if (personal == null) {
      return Optional.of(plain);
    }
    return opening
        .text(personal)
        .map(Matter.Days::parse)
        .told(
            Optional::of,
            lack -> Optional.of(plain).filter(_ -> lack == Opened.Lack.UNFIT || !kind.byAge()));
  }
}
