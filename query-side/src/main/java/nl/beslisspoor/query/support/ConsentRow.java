package nl.beslisspoor.query.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/** A row of {@code due_consent}. */
record ConsentRow(UUID consent, Origin origin, Terms terms, Optional<LocalDate> withdrawn) {

  /** Who consents to what. */
  record Terms(
      UUID giver,
      UUID about,
      UUID recipient,
      ConsentScope scope,
      boolean byAge,
      LocalDate from,
      Optional<LocalDate> until) {}

  static final Columns<ConsentRow> COLUMNS =
      Columns.<ConsentRow>of("due_consent")
          .with("consent_id", "uuid", ConsentRow::consent)
          .with("log_index", "bigint", row -> row.origin.index())
          .with("sequence", "bigint", row -> row.origin.sequence())
          .with("recorded_at", "timestamptz", row -> row.origin.recordedAt())
          .with("case_id", "uuid", row -> row.origin.file())
          .with("giver", "uuid", row -> row.terms.giver())
          .with("about", "uuid", row -> row.terms.about())
          .with("recipient", "uuid", row -> row.terms.recipient())
          .with("scope", "text", row -> row.terms.scope())
          .with("by_age", "boolean", row -> row.terms.byAge())
          .with("valid_from", "date", row -> row.terms.from())
          .with("valid_until", "date", row -> row.terms.until())
          .with("withdrawn_on", "date", ConsentRow::withdrawn);

  static ConsentRow of(ConsentGiven e, Recorded at) {
    var terms = e.terms();
    return new ConsentRow(
        e.consent().value(),
        Origin.of(e.caseId().value(), at),
        new Terms(
            terms.giver().value(),
            terms.about().value(),
            terms.recipient().value(),
            terms.scope(),
            e.ground() == ConsentGround.AGE_AND_AUTHORITY && e.inability().isEmpty(),
            terms.period().from(),
            terms.period().until()),
        Optional.empty());
  }

  ConsentRow withdrawn(LocalDate on) {
    return new ConsentRow(consent, origin, terms, Optional.of(on));
  }

  static ConsentRow read(Fields row) {
    return new ConsentRow(
        row.id("consent_id"),
        Origin.read(row),
        new Terms(
            row.id("giver"),
            row.id("about"),
            row.id("recipient"),
            row.term("scope", ConsentScope.class),
            row.yes("by_age"),
            row.day("valid_from"),
            Optional.ofNullable(row.day("valid_until"))),
        Optional.ofNullable(row.day("withdrawn_on")));
  }
}
