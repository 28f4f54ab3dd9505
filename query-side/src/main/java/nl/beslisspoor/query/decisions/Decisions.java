package nl.beslisspoor.query.decisions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentGiven;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.ConsentEvent.ConsentWithdrawn;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.Id;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.ImportEvent.StepImported;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.RoleEvent.RoleAssigned;
import nl.beslisspoor.events.RoleEvent.RoleChanged;
import nl.beslisspoor.events.RoleEvent.RoleEnded;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.catalogue.Relation;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.table.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the decisions, the lists of their records of account, and the deeds of professionals. */
@Component
public class Decisions implements Projection {

  private record Entry(Recorded at, CaseEvent event) {}

  private static final Columns<PersonId> PRIVATE_PERSON =
      Columns.<PersonId>of("deed_private_person").with("person_id", "uuid", id -> id);

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
    return 2;
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
    HearingRow.COLUMNS.insert(jdbc, hearings(entries, told));
    Deed.COLUMNS.insert(
        jdbc, entries.stream().flatMap(one -> Deed.of(one.at(), one.event()).stream()).toList());
    PRIVATE_PERSON.upsert(jdbc, privatePersons(entries), "person_id");
    AtWork.COLUMNS.upsert(jdbc, atWork(entries), "case_id", "person_id");
  }

  private static Entry entry(Recorded at) {
    return switch (at.event()) {
      case CaseEvent event -> new Entry(at, event);
    };
  }

  private static Optional<Told> told(Entry entry) {
    return entry.event() instanceof Decision decision
        ? matter(entry.event()).map(id -> new Told(entry.at(), decision, id.value()))
        : Optional.empty();
  }

  private static Optional<Id> matter(CaseEvent event) {
    return switch (event) {
      case SupportEvent e -> Optional.of(e.support());
      case ConsentEvent e -> Optional.of(e.consent());
      case RoleEvent e -> Optional.of(e.role());
      case OpeningEvent e -> Optional.empty();
      case ImportEvent e -> Optional.empty();
    };
  }

  private static List<HearingRow> hearings(List<Entry> entries, List<Told> told) {
    var ofDecisions = Told.parts(told, AccountabilityRecord::heard).stream().map(HearingRow::of);
    var before =
        entries.stream()
            .filter(entry -> entry.event() instanceof PartyHeard)
            .map(entry -> HearingRow.of(entry.at(), (PartyHeard) entry.event()));
    return Stream.concat(ofDecisions, before).toList();
  }

  private static Set<AtWork> atWork(List<Entry> entries) {
    return entries.stream().flatMap(entry -> AtWork.of(entry.event())).collect(Collectors.toSet());
  }

  private static Set<PersonId> privatePersons(List<Entry> entries) {
    var people = new HashSet<PersonId>();
    for (var entry : entries) {
      switch (entry.event()) {
        case CaseOpened e -> people.add(e.youth());
        case PersonAdded e when e.relation() != Relation.PROFESSIONAL -> people.add(e.person());
        case SupportFigureChosen e -> people.add(e.figure());
        case PersonAdded _,
            ParentalAuthorityRecorded _,
            StepImported _,
            SupportFigureAccepted _,
            SupportFigureDeclined _,
            PartyHeard _,
            SupportFigurePositioned _,
            PositioningRefused _,
            ConsentGiven _,
            ConsentRefused _,
            ConsentWithdrawn _,
            RoleAssigned _,
            RoleChanged _,
            RoleEnded _ -> {}
      }
      if (entry.event() instanceof Decision decision) {
        decision.account().deciders().stream()
            .filter(decider -> !decider.role().answerable())
            .map(Decider::person)
            .forEach(people::add);
      }
    }
    return people;
  }
}
