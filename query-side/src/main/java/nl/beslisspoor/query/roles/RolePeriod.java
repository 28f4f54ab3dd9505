package nl.beslisspoor.query.roles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.Mandate;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.Period;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.catalogue.MandateGround;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Fields;

/** A row of {@code role_period}: one role, held for one period, as it was known for a while. */
record RolePeriod(
    UUID role,
    UUID file,
    UUID holder,
    RoleKind kind,
    Mandate mandate,
    Period valid,
    Known known,
    Source source) {

  /**
   * Where the system's knowledge comes from.
   *
   * @param until when it became known otherwise
   */
  record Known(long sequence, long index, Instant from, Optional<Instant> until) {

    static Known by(Recorded entry) {
      return new Known(entry.sequence(), entry.index(), entry.recordedAt(), Optional.empty());
    }
  }

  /** The decision by which it is held so. */
  record Source(UUID decision, Instant decidedAt) {

    static Source of(AccountabilityRecord account) {
      return new Source(account.decision().value(), account.decidedAt());
    }
  }

  static final Columns<RolePeriod> COLUMNS =
      Columns.<RolePeriod>of("role_period")
          .with("role_id", "uuid", RolePeriod::role)
          .with("sequence", "bigint", row -> row.known.sequence())
          .with("valid_from", "date", row -> row.valid.from())
          .with("valid_until", "date", row -> row.valid.until())
          .with("known_from", "timestamptz", row -> row.known.from())
          .with("known_until", "timestamptz", row -> row.known.until())
          .with("log_index", "bigint", row -> row.known.index())
          .with("case_id", "uuid", RolePeriod::file)
          .with("holder", "uuid", RolePeriod::holder)
          .with("kind", "text", RolePeriod::kind)
          .with("in_name_of", "uuid", row -> row.mandate.inNameOf())
          .with("mandate_ground", "text", row -> row.mandate.ground())
          .with("narrative_mandate", "text", row -> row.mandate.reference())
          .with("decision_id", "uuid", row -> row.source.decision())
          .with("decided_at", "timestamptz", row -> row.source.decidedAt());

  boolean stands() {
    return known.until().isEmpty();
  }

  boolean empty() {
    return valid.until().filter(valid.from()::equals).isPresent();
  }

  /** The same row, no longer what is known. */
  RolePeriod supersededBy(Recorded entry) {
    var until = Optional.of(entry.recordedAt());
    return new RolePeriod(
        role,
        file,
        holder,
        kind,
        mandate,
        valid,
        new Known(known.sequence(), known.index(), known.from(), until),
        source);
  }

  /** The period cut on a day, as known from an entry on. */
  RolePeriod endingOn(LocalDate day, Recorded entry) {
    return new RolePeriod(
        role, file, holder, kind, mandate, valid.endingOn(day), Known.by(entry), source);
  }

  static RolePeriod read(Fields row) {
    return new RolePeriod(
        row.id("role_id"),
        row.id("case_id"),
        row.id("holder"),
        row.term("kind", RoleKind.class),
        new Mandate(
            new OrganisationId(row.id("in_name_of")),
            row.term("mandate_ground", MandateGround.class),
            Optional.ofNullable(row.narrative("narrative_mandate"))),
        new Period(row.day("valid_from"), Optional.ofNullable(row.day("valid_until"))),
        new Known(
            row.number("sequence"),
            row.number("log_index"),
            row.moment("known_from"),
            Optional.ofNullable(row.moment("known_until"))),
        new Source(row.id("decision_id"), row.moment("decided_at")));
  }
}
