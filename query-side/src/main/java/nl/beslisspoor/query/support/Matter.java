package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.query.table.Columns;

/**
 * A row of {@code due_matter}.
 *
 * @param about the support, consent or role
 * @param person figure, giver or holder
 */
record Matter(Origin origin, MatterKind kind, UUID about, UUID person, Days days) {

  private static final int KINDS = 8;

  /**
   * On which days it is open.
   *
   * @param since from when it is open
   * @param shownFrom from when it is announced
   * @param due when it has to be done; empty when nothing was set
   * @param settled the first day on which it is no longer open
   */
  record Days(
      LocalDate since, LocalDate shownFrom, Optional<LocalDate> due, Optional<LocalDate> settled) {}

  static final Columns<Matter> COLUMNS =
      Columns.<Matter>of("due_matter")
          .with("place", "bigint", row -> row.origin.index() * KINDS + row.kind.ordinal())
          .with("case_id", "uuid", row -> row.origin.file())
          .with("sequence", "bigint", row -> row.origin.sequence())
          .with("recorded_at", "timestamptz", row -> row.origin.recordedAt())
          .with("kind", "text", Matter::kind)
          .with("about", "uuid", Matter::about)
          .with("person", "uuid", Matter::person)
          .with("since", "date", row -> row.days.since())
          .with("shown_from", "date", row -> row.days.shownFrom())
          .with("due", "date", row -> row.byAge() ? Optional.empty() : row.days.due())
          .with("personal_due", "date", row -> row.byAge() ? row.days.due() : Optional.empty())
          .with("settled", "date", row -> row.days.settled());

  private boolean byAge() {
    return switch (kind) {
      case CONSENT_AT_TWELVE, CONSENT_AT_SIXTEEN -> true;
      case POSITION_UNDECIDED, EVALUATION, CONSENT_ENDS, ROLE_ENDS -> false;
    };
  }
}
