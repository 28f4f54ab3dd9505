package nl.beslisspoor.query.decisions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.table.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A row of {@code deed_professional}: somebody who stands in a file at work.
 *
 * @param why from which it shows; a relation that was corrected no longer shows it
 */
record AtWork(CaseId file, PersonId person, Why why) {

  enum Why {
    RELATION,
    ROLE,
    DECIDED
  }

  private static final Columns<AtWork> COLUMNS =
      Columns.<AtWork>of("deed_professional")
          .with("case_id", "uuid", AtWork::file)
          .with("person_id", "uuid", AtWork::person)
          .with("why", "text", row -> row.why.name());

  static void take(JdbcClient jdbc, List<CaseEvent> events) {
    var relations = relations(events);
    forget(jdbc, events.stream().flatMap(AtWork::corrected).toList());
    var all =
        Stream.concat(
            relations.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey),
            events.stream().flatMap(AtWork::of));
    COLUMNS.upsert(jdbc, all.collect(Collectors.toSet()), "case_id", "person_id", "why");
  }

  /** For each person whose relation was told, whether it is that of a professional; last word. */
  private static Map<AtWork, Boolean> relations(List<CaseEvent> events) {
    var last = new LinkedHashMap<AtWork, Boolean>();
    for (var event : events) {
      if (event instanceof PersonAdded e) {
        last.put(of(e.caseId(), e.person()), e.relation() == Relation.PROFESSIONAL);
      }
      if (event instanceof PersonCorrected e) {
        last.put(of(e.caseId(), e.person()), e.relation() == Relation.PROFESSIONAL);
      }
    }
    return last;
  }

  private static Stream<AtWork> corrected(CaseEvent event) {
    return event instanceof PersonCorrected e && e.relation() != Relation.PROFESSIONAL
        ? Stream.of(of(e.caseId(), e.person()))
        : Stream.empty();
  }

  private static AtWork of(CaseId file, PersonId person) {
    return new AtWork(file, person, Why.RELATION);
  }

  private static void forget(JdbcClient jdbc, Collection<AtWork> relations) {
    for (var one : relations) {
      jdbc.sql("delete from deed_professional where case_id = ? and person_id = ? and why = ?")
          .params(one.file.value(), one.person.value(), one.why.name())
          .update();
    }
  }

  private static Stream<AtWork> of(CaseEvent event) {
    return Stream.concat(assigned(event), deciding(event));
  }

  private static Stream<AtWork> assigned(CaseEvent event) {
    return event instanceof RoleAssigned e && e.kind().answerable()
        ? Stream.of(new AtWork(e.caseId(), e.holder(), Why.ROLE))
        : Stream.empty();
  }

  private static Stream<AtWork> deciding(CaseEvent event) {
    return event instanceof Decision decision
        ? decision.account().deciders().stream()
            .filter(decider -> decider.role().answerable())
            .map(Decider::person)
            .map(person -> new AtWork(event.caseId(), person, Why.DECIDED))
        : Stream.empty();
  }
}
