package nl.beslisspoor.query.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as people in the Netherlands write them; in templates {@code @dates}. */
public class Dates {
  /** All screens show the time of this zone. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final DateTimeFormatter DAY = written("d MMMM uuuu");
  private static final DateTimeFormatter WEEKDAY = written("EEEE d MMMM uuuu");
  private static final DateTimeFormatter TIME = written("HH.mm 'uur'");
  private static final DateTimeFormatter CLOCK = written("HH:mm");

  /** {@code 3 mei 2022} */
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code 3 mei 2022} */
  public String day(Instant moment) {
    return DAY.format(here(moment));
  }

  /** {@code dinsdag 3 mei 2022} */
  public String weekday(Instant moment) {
    return WEEKDAY.format(here(moment));
  }

  /** {@code 14.05 uur} */
  public String time(Instant moment) {
    return TIME.format(here(moment));
  }

  /** {@code 3 mei 2022, 14.05 uur} */
  public String moment(Instant moment) {
    return day(moment) + ", " + time(moment);
  }

  /** For the {@code datetime} of a time element: UTC to the second. */
  public String machine(Instant moment) {
    return DateTimeFormatter.ISO_INSTANT.format(
        moment.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
  }

  /** {@code 2022-05-03}, as a date field wants it. */
  public String fieldDay(Instant moment) {
    return here(moment).toLocalDate().toString();
  }

  /** {@code 14:05}, as a time field wants it. */
  public String fieldTime(Instant moment) {
    return CLOCK.format(here(moment));
  }

  public LocalDate today() {
    return LocalDate.now(Clock.system(ZONE));
  }

  /**
   * The moment that a day and a time in the Netherlands mean. In the hour that happens twice it is
   * the first; in the hour that never happens it is as much later as the clock jumps.
   */
  public static Instant moment(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ZONE).toInstant();
  }

  private static LocalDateTime here(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZONE);
  }

  private static DateTimeFormatter written(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, DUTCH);
  }
}
