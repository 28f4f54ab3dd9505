package nl.beslisspoor.query.decisions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.RecordEvent.DecisionRevised;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.CorrectionRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the decisions, the lists of their records of account, and the deeds of professionals. */
@Component
public class Decisions implements Projection {

  private record Entry(Recorded at, CaseEvent event) {}

  private static final Columns<PersonId> PRIVATE_PERSON =
      Columns.<PersonId>of("deed_private_person").with("person_id", "uuid", id -> id);

  private static final Columns<CorrectionRow> CORRECTIONS =
      CorrectionRow.columns("decision_correction");

  private final JdbcClient jdbc;

  public Decisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "decisions";
  }

  @Override
  public int version() {
    return 5;
  }

  @Override
  public List<String> tables() {
    return List.of(
        "decision",
        "decision_decider",
        "decision_hearing",
        "decision_alternative",
        "decision_deviation",
        "decision_basis",
        "decision_known",
        "decision_correction",
        "decision_revision",
        "deed",
        "deed_private_person",
        "deed_professional");
  }

  @Override
  public void apply(List<Recorded> block) {
    var entries = block.stream().map(Decisions::entry).toList();
    var told = entries.stream().flatMap(entry -> told(entry).stream()).toList();
    RecordColumns.DECISION.insert(jdbc, told);
    RecordColumns.DECIDER.insert(jdbc, Told.parts(told, AccountabilityRecord::deciders));
    RecordColumns.ALTERNATIVE.insert(jdbc, Told.parts(told, AccountabilityRecord::alternatives));
    RecordColumns.DEVIATION.insert(jdbc, Told.parts(told, AccountabilityRecord::deviations));
    RecordColumns.BASIS.insert(jdbc, Told.parts(told, AccountabilityRecord::basis));
    RecordColumns.KNOWN.insert(jdbc, Told.parts(told, AccountabilityRecord::known));
    CORRECTIONS.insert(jdbc, entries.stream().flatMap(Decisions::correction).toList());
    RevisionRow.COLUMNS.insert(jdbc, entries.stream().flatMap(Decisions::revision).toList());
    HearingRow.COLUMNS.insert(jdbc, hearings(entries, told));
    Deed.COLUMNS.insert(
        jdbc, entries.stream().flatMap(one -> Deed.of(one.at(), one.event()).stream()).toList());
    PRIVATE_PERSON.upsert(jdbc, privatePersons(entries), "person_id");
    AtWork.take(jdbc, entries.stream().map(Entry::event).toList());
  }

  private static Entry entry(Recorded at) {
    return switch (at.event()) {
      case CaseEvent event -> new Entry(at, event);
    };
  }

  private static Optional<Told> told(Entry entry) {
    return entry.event() instanceof Decision decision
        ? Optional.of(new Told(entry.at(), decision, DecisionMatter.of(entry.event()).value()))
        : Optional.empty();
  }

  private static Stream<CorrectionRow> correction(Entry entry) {
    return CorrectionRow.of(entry.at(), entry.event()).stream();
  }

  private static Stream<RevisionRow> revision(Entry entry) {
    return entry.event() instanceof DecisionRevised e
        ? Stream.of(new RevisionRow(entry.at(), e))
        : Stream.empty();
  }

  private static List<HearingRow> hearings(List<Entry> entries, List<Told> told) {
    var ofDecisions = Told.parts(told, AccountabilityRecord::heard).stream().map(HearingRow::of);
    var before =
        entries.stream()
            .filter(entry -> entry.event() instanceof PartyHeard)
            .map(entry -> HearingRow.of(entry.at(), (PartyHeard) entry.event()));
    return Stream.concat(ofDecisions, before).toList();
  }

  private static Set<PersonId> privatePersons(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> PrivatePersons.in(entry.event()))
        .collect(Collectors.toSet());
  }
}
