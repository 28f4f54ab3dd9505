package nl.beslisspoor.query.evaluation;

import static nl.beslisspoor.query.table.LogOf.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Findings;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.EvaluationOutcome;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.UnwantedEffectKind;
import nl.beslisspoor.query.evaluation.EvaluationBook.Planned;
import nl.beslisspoor.query.evaluation.EvaluationBook.Which;
import nl.beslisspoor.query.table.Account;
import nl.beslisspoor.query.table.Later;
import nl.beslisspoor.query.table.Life;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Noor;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.table.Span;
import nl.beslisspoor.query.table.Story;
import nl.beslisspoor.query.table.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationBookTest {

  private final Tables tables = new Tables();
  private final EvaluationBook book = new EvaluationBook(tables.jdbc(), LogOf.OPENING);

  @BeforeAll
  void tell() {
    var evaluations = new Evaluations(tables.jdbc());
    tables.make(evaluations);
    evaluations.apply(Life.story().log());
  }

  @AfterAll
  void close() {
    tables.close();
  }

  @Test
  void anEvaluationTellsWhatHelpsAndWhatNobodyWanted() {
    var first = rows(Narrowing.none(), Which.all()).getLast();

    assertThat(first)
        .returns("HOLD", one -> one.outcome().code())
        .returns(LocalDate.parse("2026-08-01"), Evaluation::next)
        .returns(said("Samen eten."), Evaluation::helps)
        .returns(List.of(said("Moeder ziet het anders dan opa.")), Evaluation::contradictions);
    assertThat(first.goals())
        .singleElement()
        .returns(said("Weer naar school"), Evaluation.Goal::goal)
        .returns("CLOSER", goal -> goal.progress().code())
        .returns(said("Drie dagen per week."), Evaluation.Goal::words);
    assertThat(first.unwanted())
        .singleElement()
        .returns("TORN_LOYALTY", effect -> effect.kind().code());
    assertThat(rows(Narrowing.none(), Which.all()).getFirst())
        .returns(null, Evaluation::next)
        .returns(List.of(), Evaluation::goals);
  }

  @Test
  void evaluationsAreFoundByOutcomeEffectAndMomentTheLatestFirst() {
    assertThat(ids(Narrowing.none(), Which.all()))
        .containsExactly(Story.id("l-second"), Story.id("l-first"));
    assertThat(
            ids(Narrowing.none(), new Which(Optional.of(EvaluationOutcome.END), Optional.empty())))
        .containsExactly(Story.id("l-second"));
    assertThat(
            ids(
                Narrowing.none(),
                new Which(Optional.empty(), Optional.of(UnwantedEffectKind.TORN_LOYALTY))))
        .containsExactly(Story.id("l-first"));
    var may = Span.always().upTo(Instant.parse("2026-05-31T00:00:00Z"));
    assertThat(ids(Narrowing.none().recorded(may), Which.all()))
        .containsExactly(Story.id("l-first"));
    assertThat(ids(Narrowing.none().toFile(Story.id("other")), Which.all())).isEmpty();
  }

  @Test
  void nobodyIsFoundByWhatPeopleThinkOfHimOrHer() {
    var person = Narrowing.none().toPerson(Story.id("opa"));

    assertThat(ids(person, Which.all())).isEqualTo(ids(Narrowing.none(), Which.all()));
    assertThat(Arrays.stream(Which.class.getRecordComponents()).map(part -> part.getName()))
        .containsExactly("outcome", "unwanted");
    assertThat(
            tables
                .jdbc()
                .sql(
                    """
                    select column_name from information_schema.columns
                    where table_name like 'evaluation%' and column_name like 'personal%'
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void aPlannedDayTellsWhichEvaluationWasHeldAndEveryNextDayStandsThereToo() {
    assertThat(planned(Optional.empty()))
        .extracting(Planned::on)
        .containsExactly(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-08-01"));
    assertThat(planned(Optional.empty()).getLast())
        .returns(null, Planned::why)
        .returns(held("l-second"), Planned::concluded);
    assertThat(planned(Optional.empty()).getFirst())
        .returns(LocalDate.parse("2026-05-01"), Planned::on)
        .returns(said("Opa is op reis."), Planned::why)
        .returns(held("l-first"), Planned::concluded);
    assertThat(planned(Optional.of(Instant.parse("2026-04-20T00:00:00Z"))))
        .singleElement()
        .returns(null, Planned::concluded);
    assertThat(planned(Optional.of(Instant.parse("2026-04-01T00:00:00Z")))).isEmpty();
  }

  @Test
  void aPlanThatWasMovedWasNotHeldAndOneMadeAfterTheEvaluationNeither() {
    var moved =
        Noor.story()
            .recordedAt("2026-04-09T09:00:00Z")
            .then(Later.planned("jim", "2026-05-01"))
            .recordedAt("2026-04-20T09:00:00Z")
            .then(Later.planned("jim", "2026-05-10"))
            .recordedAt("2026-05-12T09:00:00Z")
            .then(Later.planned("jim", "2026-06-01"))
            .recordedAt("2026-05-13T09:00:00Z")
            .then(concluded("2026-05-10T12:00:00Z", "2026-08-01"));
    try (var other = new Tables()) {
      var evaluations = new Evaluations(other.jdbc());
      other.make(evaluations);
      evaluations.apply(moved.log());

      assertThat(
              new EvaluationBook(other.jdbc(), LogOf.OPENING)
                  .planned(Story.id("file"), Optional.empty()))
          .extracting(Planned::on, Planned::concluded)
          .containsExactly(
              tuple(LocalDate.parse("2026-05-01"), null),
              tuple(LocalDate.parse("2026-05-10"), held("e")),
              tuple(LocalDate.parse("2026-06-01"), null),
              tuple(LocalDate.parse("2026-08-01"), null));
    }
  }

  private static Later.Told concluded(String at, String next) {
    var account =
        Account.of("e", DecisionKind.EVALUATION_CONCLUDED, at)
            .mandated("pro", RoleKind.CASE_DIRECTOR, "mandaatregister 3")
            .written();
    return Later.evaluated("jim", Findings.none(), EvaluationOutcome.CONTINUE, next, account);
  }

  private static UUID held(String decision) {
    return Story.id("evaluation " + Story.decision(decision));
  }

  private List<Planned> planned(Optional<Instant> known) {
    return book.planned(Story.id("file"), known);
  }

  private List<UUID> ids(Narrowing narrowing, Which which) {
    return rows(narrowing, which).stream().map(Evaluation::decision).toList();
  }

  private List<Evaluation> rows(Narrowing narrowing, Which which) {
    return book.evaluations(narrowing, which, Slice.first()).rows();
  }
}
