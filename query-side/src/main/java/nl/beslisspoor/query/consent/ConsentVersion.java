package nl.beslisspoor.query.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.ConsentTerms;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.ConsentGround;
import nl.beslisspoor.events.catalogue.ConsentScope;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/** A row of {@code consent_version}: one consent as it was known for a while. */
record ConsentVersion(
    UUID consent, UUID file, Outcome outcome, ConsentTerms terms, Circumstances how, Known known) {

  /**
   * How it came about.
   *
   * @param ground empty when refused
   * @param answeredAt when it was first given or refused
   */
  record Circumstances(
      Optional<ConsentGround> ground,
      boolean unable,
      UUID decision,
      Instant decidedAt,
      Instant answeredAt) {

    Circumstances decidedBy(AccountabilityRecord account) {
      return new Circumstances(
          ground, unable, account.decision().value(), account.decidedAt(), answeredAt);
    }
  }

  /**
   * Since when the system knew it so.
   *
   * @param until when it became known otherwise
   */
  record Known(long sequence, long index, Instant from, Optional<Instant> until) {

    static Known by(Recorded entry) {
      return new Known(entry.sequence(), entry.index(), entry.recordedAt(), Optional.empty());
    }
  }

  static final Columns<ConsentVersion> COLUMNS =
      Columns.<ConsentVersion>of("consent_version")
          .with("consent_id", "uuid", ConsentVersion::consent)
          .with("sequence", "bigint", row -> row.known.sequence())
          .with("log_index", "bigint", row -> row.known.index())
          .with("case_id", "uuid", ConsentVersion::file)
          .with("outcome", "text", ConsentVersion::outcome)
          .with("giver", "uuid", row -> row.terms.giver())
          .with("about", "uuid", row -> row.terms.about())
          .with("scope", "text", row -> row.terms.scope())
          .with("recipient", "uuid", row -> row.terms.recipient())
          .with("narrative_purpose", "text", row -> row.terms.purpose())
          .with("categories", "text[]", row -> row.terms.categories())
          .with("ground", "text", row -> row.how.ground())
          .with("unable", "boolean", row -> row.how.unable())
          .with("valid_from", "date", row -> row.terms.period().from())
          .with("valid_until", "date", row -> row.terms.period().until())
          .with("known_from", "timestamptz", row -> row.known.from())
          .with("known_until", "timestamptz", row -> row.known.until())
          .with("decision_id", "uuid", row -> row.how.decision())
          .with("decided_at", "timestamptz", row -> row.how.decidedAt())
          .with("answered_at", "timestamptz", row -> row.how.answeredAt());

  boolean stands() {
    return known.until().isEmpty();
  }

  /** The same version, no longer what is known. */
  ConsentVersion supersededBy(Recorded entry) {
    var until = Optional.of(entry.recordedAt());
    return new ConsentVersion(
        consent,
        file,
        outcome,
        terms,
        how,
        new Known(known.sequence(), known.index(), known.from(), until));
  }

  ConsentVersion withdrawn(LocalDate on, AccountabilityRecord account, Recorded entry) {
    return new ConsentVersion(
        consent, file, Outcome.WITHDRAWN, ending(on), how.decidedBy(account), Known.by(entry));
  }

  private ConsentTerms ending(LocalDate on) {
    return new ConsentTerms(
        terms.giver(),
        terms.about(),
        terms.scope(),
        terms.recipient(),
        terms.purpose(),
        terms.categories(),
        terms.period().endingOn(on));
  }

  static ConsentVersion read(Fields row) {
    return new ConsentVersion(
        row.id("consent_id"),
        row.id("case_id"),
        row.term("outcome", Outcome.class),
        terms(row),
        new Circumstances(
            Optional.ofNullable(row.term("ground", ConsentGround.class)),
            row.yes("unable"),
            row.id("decision_id"),
            row.moment("decided_at"),
            row.moment("answered_at")),
        new Known(
            row.number("sequence"),
            row.number("log_index"),
            row.moment("known_from"),
            Optional.ofNullable(row.moment("known_until"))));
  }

  private static ConsentTerms terms(Fields row) {
    return new ConsentTerms(
        new PersonId(row.id("giver")),
        new PersonId(row.id("about")),
        row.term("scope", ConsentScope.class),
        new PersonId(row.id("recipient")),
        row.narrative("narrative_purpose"),
        row.texts("categories").stream().map(InformationCategory::valueOf).toList(),
        new Period(row.day("valid_from"), Optional.ofNullable(row.day("valid_until"))));
  }
}
