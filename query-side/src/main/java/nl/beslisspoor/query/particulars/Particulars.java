package nl.beslisspoor.query.particulars;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.OpeningEvent.CaseClosed;
import nl.beslisspoor.events.OpeningEvent.CaseOpened;
import nl.beslisspoor.events.OpeningEvent.CaseReopened;
import nl.beslisspoor.events.OpeningEvent.ParentalAuthorityRecorded;
import nl.beslisspoor.events.OpeningEvent.PersonAdded;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureAccepted;
import nl.beslisspoor.events.SupportEvent.SupportFigureChosen;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.SupportEvent.SupportFigureEnded;
import nl.beslisspoor.events.SupportEvent.SupportFigureHeld;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.events.SupportEvent.SupportFigureResumed;
import nl.beslisspoor.query.feed.Projection;
import nl.beslisspoor.query.table.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the events that say something which no other view tells. */
@Component
public class Particulars implements Projection {

  private record Row(Recorded at, CaseEvent event) {

    static final Columns<Row> COLUMNS =
        Columns.<Row>of("particular")
            .with("case_id", "uuid", row -> row.event.caseId())
            .with("sequence", "bigint", row -> row.at.sequence())
            .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
            .with("decision_id", "uuid", Row::decision)
            .with("event_id", "text", row -> row.at.eventId())
            .with("event_type", "text", row -> row.at.type())
            .with("event_version", "text", row -> row.at.version())
            .with(
                "narrative_event",
                "text",
                row -> new String(row.at.payload(), StandardCharsets.UTF_8));

    private Optional<UUID> decision() {
      return event instanceof Decision decision
          ? Optional.of(decision.account().decision().value())
          : Optional.empty();
    }
  }

  private final JdbcClient jdbc;

  public Particulars(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "particulars";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public List<String> tables() {
    return List.of("particular");
  }

  @Override
  public void apply(List<Recorded> block) {
    Row.COLUMNS.insert(
        jdbc, block.stream().map(Particulars::row).filter(row -> kept(row.event())).toList());
  }

  private static Row row(Recorded at) {
    return switch (at.event()) {
      case CaseEvent event -> new Row(at, event);
    };
  }

  private static boolean kept(CaseEvent event) {
    return switch (event) {
      case NetworkEvent _,
          StatementEvent _,
          EvaluationEvent _,
          PlacementEvent _,
          ResourceEvent _,
          RecordEvent _,
          DestructionEvent _ ->
          true;
      case OpeningEvent e -> kept(e);
      case SupportEvent e -> kept(e);
      case ConsentEvent _, RoleEvent _, ImportEvent _ -> false;
    };
  }

  private static boolean kept(OpeningEvent event) {
    return switch (event) {
      case PersonCorrected _, CaseClosed _, CaseReopened _ -> true;
      case CaseOpened _, PersonAdded _, ParentalAuthorityRecorded _ -> false;
    };
  }

  private static boolean kept(SupportEvent event) {
    return switch (event) {
      case SupportFigureHeld _, SupportFigureEnded _ -> true;
      case SupportFigureChosen _,
          SupportFigureAccepted _,
          SupportFigureDeclined _,
          PartyHeard _,
          SupportFigurePositioned _,
          PositioningRefused _,
          SupportFigureResumed _ ->
          false;
    };
  }
}
