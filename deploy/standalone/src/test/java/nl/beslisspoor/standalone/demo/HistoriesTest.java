package nl.beslisspoor.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.ConsentEvent.ConsentRefused;
import nl.beslisspoor.events.Decider;
import nl.beslisspoor.events.Decision;
import nl.beslisspoor.events.NetworkEvent.NoSupportFigureForNow;
import nl.beslisspoor.events.OpeningEvent.PersonCorrected;
import nl.beslisspoor.events.RecordEvent.RecordCorrected;
import nl.beslisspoor.events.SupportEvent.PositioningRefused;
import nl.beslisspoor.events.SupportEvent.SupportFigureDeclined;
import nl.beslisspoor.events.catalogue.DecisionKind;
import nl.beslisspoor.events.catalogue.RoleKind;
import nl.beslisspoor.events.catalogue.Stance;
import nl.beslisspoor.standalone.demo.telling.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of every history of the demo. */
class HistoriesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

  static List<Told> histories() {
    return Told.everyOneOn(TODAY).toList();
  }

  @Test
  void every_history_is_decided_without_a_refusal_on_whatever_day_it_is_told() {
    for (var day = TODAY; day.isBefore(TODAY.plusYears(4)); day = day.plusDays(11)) {
      assertThat(Told.everyOneOn(day).flatMap(Told::decisions))
          .as("told on %s", day)
          .isNotEmpty()
          .noneMatch(one -> one.account().decidedAt().isAfter(one.act().at()));
    }
  }

  @Test
  void each_history_has_one_file_of_its_own_and_the_same_identifiers_everywhere() {
    assertThat(histories().stream().map(told -> told.steps().getFirst().file()))
        .doesNotHaveDuplicates();
    assertThat(acts(TODAY))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(acts(TODAY.plusDays(99)));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void everything_was_recorded_in_order_and_before_today(Told told) {
    assertThat(told.recorded())
        .isSorted()
        .allMatch(TODAY.atStartOfDay(Calendar.ZONE).toInstant()::isAfter);
  }

  @ParameterizedTest
  @MethodSource("histories")
  void it_spans_months_and_several_people(Told told) {
    assertThat(told.span()).isGreaterThan(Duration.ofDays(120));
    assertThat(told.events()).hasSizeBetween(20, 60);
    assertThat(told.file().opening().people()).hasSizeGreaterThanOrEqualTo(7);
  }

  @ParameterizedTest
  @MethodSource("histories")
  void somebody_says_no(Told told) {
    assertThat(told.events()).anyMatch(HistoriesTest::isRefusal);
  }

  @ParameterizedTest
  @MethodSource("histories")
  void somebody_objects_to_what_another_decides_in_own_words(Told told) {
    assertThat(told.decisions().map(Decision::account))
        .anySatisfy(account ->
            assertThat(account.heard())
                .anyMatch(heard ->
                    heard.stance() == Stance.OBJECTS
                        && heard.words().isPresent()
                        && !heard.impression()
                        && account.deciders().stream()
                            .noneMatch(one -> one.person().equals(heard.party()))));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void something_is_recorded_more_than_a_week_after_it_was_decided(Told told) {
    assertThat(told.decisions().map(HistoriesTest::delay))
        .anyMatch(delay -> delay.compareTo(Duration.ofDays(7)) > 0);
  }

  @ParameterizedTest
  @MethodSource("histories")
  void something_turns_out_to_be_recorded_wrong(Told told) {
    assertThat(told.events())
        .anyMatch(event -> event instanceof RecordCorrected || event instanceof PersonCorrected);
  }

  @ParameterizedTest
  @MethodSource("histories")
  void the_youth_is_heard_again_and_again(Told told) {
    assertThat(told.wordsOfYouth()).hasSizeGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @MethodSource("histories")
  void professionals_of_several_kinds_take_part(Told told) {
    assertThat(
            told.decisions()
                .flatMap(decision -> decision.account().deciders().stream())
                .map(Decider::role)
                .filter(RoleKind::answerable)
                .distinct())
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("histories")
  void who_positions_a_figure_had_read_the_file(Told told) {
    assertThat(told.accounts(DecisionKind.SUPPORT_FIGURE_POSITIONED))
        .allMatch(account -> account.known().getFirst().position() > 0);
  }

  private static boolean isRefusal(CaseEvent event) {
    return switch (event) {
      case ConsentRefused _, PositioningRefused _, SupportFigureDeclined _ -> true;
      case NoSupportFigureForNow _ -> true;
      default -> false;
    };
  }

  private static Duration delay(Decision decision) {
    return Duration.between(decision.account().decidedAt(), decision.act().at());
  }

  private static List<ActId> acts(LocalDate today) {
    return Told.everyOneOn(today)
        .flatMap(told -> told.steps().stream())
        .map(step -> step.act().id())
        .toList();
  }
}
