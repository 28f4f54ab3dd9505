package nl.beslisspoor.standalone.demo.telling;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * Days as seen from the day on which the demo is filled: the past by weeks, so that weekdays stay,
 * and what is still to come by days.
 */
public record Calendar(LocalDate today) {

  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** A day in the week so many weeks before this one. */
  LocalDate day(int weeksAgo, DayOfWeek day) {
    return today
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .minusWeeks(weeksAgo)
        .with(day);
  }

  /**
   * @param time such as 09:30, in the Netherlands
   */
  Instant moment(int weeksAgo, DayOfWeek day, String time) {
    return day(weeksAgo, day).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  /** The date of birth of who is so old today. */
  LocalDate born(int years, int months) {
    return today.minusYears(years).minusMonths(months);
  }

  /**
   * The date of birth of who reaches an age so many days from today.
   *
   * @param inDays less than zero for a birthday that has passed
   */
  LocalDate turns(int years, int inDays) {
    return today.plusDays(inDays).minusYears(years);
  }
}
