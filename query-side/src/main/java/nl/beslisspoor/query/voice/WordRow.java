package nl.beslisspoor.query.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beslisspoor.events.AccountabilityRecord;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.DestructionEvent;
import nl.beslisspoor.events.EvaluationEvent;
import nl.beslisspoor.events.Hearing;
import nl.beslisspoor.events.ImportEvent;
import nl.beslisspoor.events.Narrative;
import nl.beslisspoor.events.NetworkEvent;
import nl.beslisspoor.events.NetworkEvent.NetworkPersonPlaced;
import nl.beslisspoor.events.NetworkEvent.NoNetworkFound;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.NetworkEvent.WhoQuestionAsked;
import nl.beslisspoor.events.OpeningEvent;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.PlacementEvent;
import nl.beslisspoor.events.RecordEvent;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ResourceEvent;
import nl.beslisspoor.events.RoleEvent;
import nl.beslisspoor.events.StatementEvent;
import nl.beslisspoor.events.SupportEvent;
import nl.beslisspoor.events.SupportEvent.PartyHeard;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigurePositioned;
import nl.beslisspoor.query.table.Columns;
import nl.beslisspoor.query.table.Days;

/** A row of {@code voice_word}. */
record WordRow(
    Recorded at,
    CaseEvent event,
    int ordinal,
    Occasion occasion,
    Instant saidAt,
    Optional<LocalDate> saidOn,
    Optional<Hearing> hearing,
    Optional<Narrative> question,
    Narrative words) {

  private static final int PLACES = 1 << 16;

  static final Columns<WordRow> COLUMNS =
      Columns.<WordRow>of("voice_word")
          .with("place", "bigint", row -> row.at.index() * PLACES + row.ordinal)
          .with("log_index", "bigint", row -> row.at.index())
          .with("case_id", "uuid", row -> row.event.caseId())
          .with("sequence", "bigint", row -> row.at.sequence())
          .with("occasion", "text", WordRow::occasion)
          .with("said_at", "timestamptz", WordRow::saidAt)
          .with("said_on", "date", WordRow::saidOn)
          .with("recorded_at", "timestamptz", row -> row.at.recordedAt())
          .with("recorded_by", "uuid", row -> row.event.act().by())
          .with("recorded_as", "text", row -> row.event.act().as())
          .with("act_id", "uuid", row -> row.event.act().id())
          .with("decision_id", "uuid", row -> row.account().map(AccountabilityRecord::decision))
          .with("decision_kind", "text", row -> row.account().map(AccountabilityRecord::kind))
          .with("stance", "text", row -> row.hearing.map(Hearing::stance))
          .with("how", "text", row -> row.hearing.flatMap(Hearing::how))
          .with("impression", "boolean", row -> row.hearing.map(Hearing::impression).orElse(false))
          .with("takes_over", "boolean", WordRow::takesOver)
          .with("narrative_question", "text", WordRow::question)
          .with("narrative_words", "text", WordRow::words);

  /** What the youth said in one event; words of others stand in none of it. */
  static List<WordRow> of(Recorded at, CaseEvent event, PersonId youth) {
    return switch (event) {
      case NetworkEvent e -> of(at, e, youth);
      case SupportEvent e ->
          e instanceof PartyHeard heard ? heard(at, heard, youth) : atDecision(at, e, youth);
      case OpeningEvent _,
          EvaluationEvent _,
          ConsentEvent _,
          StatementEvent _,
          RoleEvent _,
          PlacementEvent _,
          ResourceEvent _,
          RecordEvent _,
          DestructionEvent _ ->
          atDecision(at, event, youth);
      case ImportEvent _ -> List.of();
    };
  }

  private static List<WordRow> of(Recorded at, NetworkEvent event, PersonId youth) {
    return switch (event) {
      case WhoQuestionAsked e -> answered(at, e, youth);
      case NetworkPersonPlaced _, NoNetworkFound _ -> List.of();
      case NoSupportFigureForNow e -> atDecision(at, e, youth);
    };
  }

  private static List<WordRow> answered(Recorded at, WhoQuestionAsked e, PersonId youth) {
    return e.answer().filter(_ -> e.of().equals(List.of(youth))).stream()
        .map(answer ->
            new WordRow(
                at,
                e,
                0,
                Occasion.ANSWER,
                e.askedAt(),
                Optional.of(Days.of(e.askedAt())),
                Optional.empty(),
                Optional.of(e.question()),
                answer))
        .toList();
  }

  private static List<WordRow> heard(Recorded at, PartyHeard e, PersonId youth) {
    return said(at, e, 0, Occasion.HEARING, e.act().at(), e.hearing(), youth).toList();
  }

  private static List<WordRow> atDecision(Recorded at, CaseEvent event, PersonId youth) {
    return event instanceof Decision decision
        ? atDecision(at, event, decision.account(), youth)
        : List.of();
  }

  private static List<WordRow> atDecision(
      Recorded at, CaseEvent event, AccountabilityRecord account, PersonId youth) {
    var heard = account.heard();
    var when = account.decidedAt();
    return IntStream.range(0, heard.size())
        .boxed()
        .flatMap(place -> said(at, event, place, Occasion.DECISION, when, heard.get(place), youth))
        .toList();
  }

  private static Stream<WordRow> said(
      Recorded at,
      CaseEvent event,
      int ordinal,
      Occasion occasion,
      Instant otherwise,
      Hearing hearing,
      PersonId youth) {
    return hearing.words().filter(_ -> hearing.party().equals(youth)).stream()
        .map(words ->
            new WordRow(
                at,
                event,
                ordinal,
                occasion,
                hearing.on().map(Days::start).orElse(otherwise),
                hearing.on(),
                Optional.of(hearing),
                Optional.empty(),
                words));
  }

  /** Whether the decision takes over what parties made known on the figure before it. */
  private boolean takesOver() {
    return event instanceof SupportFigurePositioned || event instanceof PositioningRefused;
  }

  private Optional<AccountabilityRecord> account() {
    return event instanceof Decision decision ? Optional.of(decision.account()) : Optional.empty();
  }
}
