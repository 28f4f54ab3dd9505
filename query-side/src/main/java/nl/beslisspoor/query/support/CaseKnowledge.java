package nl.beslisspoor.query.support;

import java.time.Instant;
import java.util.UUID;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.query.table.Opening;

/**
 * One file: what it owes now, and as which its roles and what it owed were known at each moment.
 */
final class CaseKnowledge {

  private final UUID file;
  private final CaseDues dues;
  private final Versions<RoleRow> roles = new Versions<>();
  private final Versions<OwedRow> matters = new Versions<>();
  private Instant knownAt = Instant.MIN;

  CaseKnowledge(UUID file, Opening opening) {
    this.file = file;
    this.dues = new CaseDues(opening);
  }

  void put(CaseRow row) {
    row.youth().ifPresent(dues.family()::put);
    dues.close(row.closed());
    knownAt = row.knownAt();
  }

  void putRole(Version<RoleRow> role) {
    dues.roles().put(role.what());
    roles.put(role);
  }

  void putMatter(Version<OwedRow> matter) {
    matters.put(matter);
  }

  /** Each event changes what is known from when it was recorded, however many come in one block. */
  void apply(CaseEvent event, Recorded at) {
    dues.apply(event, at);
    knownAt = at.recordedAt().isAfter(knownAt) ? at.recordedAt() : knownAt;
    roles.become(dues.roles().all(), knownAt);
    matters.become(Owed.of(dues), knownAt);
  }

  CaseDues dues() {
    return dues;
  }

  CaseRow row() {
    return new CaseRow(file, dues.family().youth(), dues.closed(), knownAt);
  }

  Versions<RoleRow> roles() {
    return roles;
  }

  Versions<OwedRow> matters() {
    return matters;
  }
}
