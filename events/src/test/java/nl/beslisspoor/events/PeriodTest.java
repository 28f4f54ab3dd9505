package nl.beslisspoor.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tried on every period within a week: few enough to try them all. */
class PeriodTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
  private static final List<LocalDate> WEEK =
      IntStream.range(0, 7).mapToObj(MONDAY::plusDays).toList();
  private static final List<Period> PERIODS = periods();

  @Test
  void a_period_covers_its_first_day_and_not_the_day_on_which_it_no_longer_holds() {
    var period = new Period(MONDAY, Optional.of(MONDAY.plusDays(2)));

    assertThat(WEEK.stream().filter(period::covers)).containsExactly(MONDAY, MONDAY.plusDays(1));
    assertThat(Period.since(MONDAY).covers(LocalDate.MAX)).isTrue();
    assertThat(Period.since(MONDAY).covers(MONDAY.minusDays(1))).isFalse();
  }

  @Test
  void a_period_never_ends_before_it_begins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(MONDAY, Optional.of(MONDAY.minusDays(1))));
  }

  @Test
  void periods_overlap_when_some_day_has_both() {
    for (var one : PERIODS) {
      for (var other : PERIODS) {
        assertThat(one.overlaps(other))
            .as("%s and %s", one, other)
            .isEqualTo(WEEK.stream().anyMatch(day -> one.covers(day) && other.covers(day)));
      }
    }
  }

  @Test
  void a_period_holds_at_all_when_it_has_a_day() {
    for (var period : PERIODS) {
      assertThat(period.holdsAtAll()).isEqualTo(WEEK.stream().anyMatch(period::covers));
    }
  }

  @Test
  void a_period_that_ends_covers_the_same_days_up_to_then_and_none_after() {
    for (var period : PERIODS) {
      for (var end : WEEK) {
        var cut = period.endingOn(end);
        assertThat(WEEK.stream().filter(cut::covers).toList())
            .as("%s ending on %s", period, end)
            .isEqualTo(
                WEEK.stream().filter(day -> period.covers(day) && day.isBefore(end)).toList());
      }
    }
  }

  @Test
  void a_period_is_ended_from_the_day_on_which_it_no_longer_holds() {
    var period = new Period(MONDAY, Optional.of(MONDAY.plusDays(2)));

    assertThat(period.endedBy(MONDAY.minusDays(9))).isFalse();
    assertThat(period.endedBy(MONDAY.plusDays(1))).isFalse();
    assertThat(period.endedBy(MONDAY.plusDays(2))).isTrue();
    assertThat(Period.since(MONDAY).endedBy(LocalDate.MAX)).isFalse();
  }

  @Test
  void what_is_recorded_last_holds_from_its_first_day_on() {
    for (var known : PERIODS) {
      for (var last : PERIODS) {
        var after = Period.recorded(List.of(known), last);
        for (var day : WEEK) {
          var gaveWay = !day.isBefore(last.from()) && !stays(known, last);
          assertThat(after.stream().filter(period -> period.covers(day)).count())
              .as("%s, then %s, on %s", known, last, day)
              .isEqualTo(last.covers(day) || known.covers(day) && !gaveWay ? 1 : 0);
        }
      }
    }
  }

  /** A later period that has no day with the last one is still to come. */
  private static boolean stays(Period known, Period last) {
    return known.from().isAfter(last.from()) && !known.overlaps(last);
  }

  /** Every period that begins within the week and ends in it or never. */
  private static List<Period> periods() {
    var all = new ArrayList<Period>();
    for (var from : WEEK) {
      Stream.concat(WEEK.stream().map(Optional::of), Stream.of(Optional.<LocalDate>empty()))
          .filter(until -> until.filter(from::isAfter).isEmpty())
          .forEach(until -> all.add(new Period(from, until)));
    }
    return all;
  }
}
