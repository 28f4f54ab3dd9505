package nl.beslisspoor.query.causation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Id;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/**
 * By what later entries find an earlier one.
 *
 * @param about such as a support, a consent, a person; the file itself for what it has one of
 */
record Mark(UUID file, Kind kind, UUID about) {

  /** As what an entry is found. */
  enum Kind {
    PERSON,
    PLACED,
    SUPPORT,
    SUPPORT_DECISION,
    CHOICE,
    EVALUATION_PLAN,
    EVALUATION,
    CONSENT,
    STATEMENT,
    STATEMENT_ON,
    ROLE,
    RESTRICTION,
    ASK,
    DESTRUCTION,
    DECISION,
    CLOSED,
    QUESTION,
    PLACEMENT,
    ACT
  }

  /**
   * A row of {@code causation_mark}: an entry that is found by the mark.
   *
   * @param since from when it holds in the world; empty when only the order of recording counts
   */
  record Left(Mark mark, long sequence, Optional<Instant> since) {

    static final Columns<Left> COLUMNS =
        Columns.<Left>of("causation_mark")
            .with("case_id", "uuid", row -> row.mark.file)
            .with("about", "uuid", row -> row.mark.about)
            .with("kind", "text", row -> row.mark.kind.name())
            .with("sequence", "bigint", Left::sequence)
            .with("since", "timestamptz", Left::since);

    static Left read(Fields row) {
      return new Left(
          new Mark(row.id("case_id"), row.term("kind", Kind.class), row.id("about")),
          row.number("sequence"),
          Optional.ofNullable(row.moment("since")));
    }
  }

  static Mark of(CaseEvent event, Kind kind, Id about) {
    return new Mark(event.caseId().value(), kind, about.value());
  }
}
