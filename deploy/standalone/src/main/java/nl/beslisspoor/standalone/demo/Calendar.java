package nl.beslisspoor.standalone.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** The past as seen from the day on which the demo is filled, by weeks, so that weekdays stay. */
public record Calendar(LocalDate today) {

  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** A day in the week so many weeks before this one. */
  public LocalDate day(int weeksAgo, DayOfWeek day) {
    return today
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .minusWeeks(weeksAgo)
        .with(day);
  }

  /**
   * @param time such as 09:30, in the Netherlands
   */
  public Instant moment(int weeksAgo, DayOfWeek day, String time) {
    return day(weeksAgo, day).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  /** The date of birth of who is so old today. */
  public LocalDate born(int years, int months) {
    return today.minusYears(years).minusMonths(months);
  }

  /** The date of birth of who reaches an age so many days from today. */
  LocalDate turns(int years, int inDays) {
    return today.plusDays(inDays).minusYears(years);
  }
}
