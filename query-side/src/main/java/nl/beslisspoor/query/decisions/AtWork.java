package nl.beslisspoor.query.decisions;

import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.table.Columns;

/** A row of {@code deed_professional}: somebody who stands in a file at work. */
record AtWork(CaseId file, PersonId person) {

  static final Columns<AtWork> COLUMNS =
      Columns.<AtWork>of("deed_professional")
          .with("case_id", "uuid", AtWork::file)
          .with("person_id", "uuid", AtWork::person);

  static Stream<AtWork> of(CaseEvent event) {
    return Stream.of(added(event), assigned(event), deciding(event))
        .flatMap(people -> people)
        .map(person -> new AtWork(event.caseId(), person));
  }

  private static Stream<PersonId> added(CaseEvent event) {
    return event instanceof PersonAdded added && added.relation() == Relation.PROFESSIONAL
        ? Stream.of(added.person())
        : Stream.empty();
  }

  private static Stream<PersonId> assigned(CaseEvent event) {
    return event instanceof RoleAssigned assigned && assigned.kind().answerable()
        ? Stream.of(assigned.holder())
        : Stream.empty();
  }

  private static Stream<PersonId> deciding(CaseEvent event) {
    return event instanceof Decision decision
        ? decision.account().deciders().stream()
            .filter(decider -> decider.role().answerable())
            .map(Decider::person)
        : Stream.empty();
  }
}
