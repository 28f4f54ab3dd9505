package nl.beslisspoor.query.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Days and moments as people write them, in the reader's language; in templates {@code @dates}. */
public class Dates {
  /** All screens show the time of this zone. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final Map<Language, Patterns> WRITTEN =
      Map.of(
          Language.DUTCH, Patterns.of(Language.DUTCH, "HH.mm 'uur'"),
          Language.ENGLISH, Patterns.of(Language.ENGLISH, "HH.mm"));

  private record Patterns(
      DateTimeFormatter day, DateTimeFormatter weekday, DateTimeFormatter time) {

    static Patterns of(Language language, String time) {
      return new Patterns(
          DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()),
          DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language.locale()),
          DateTimeFormatter.ofPattern(time, language.locale()));
    }
  }

  private final Supplier<Language> language;

  /**
   * @param language of whoever reads now, asked for every date
   */
  public Dates(Supplier<Language> language) {
    this.language = language;
  }

  /** {@code 3 mei 2022}, {@code 3 May 2022} */
  public String day(LocalDate day) {
    return written().day().format(day);
  }

  /** {@code 3 mei 2022}, {@code 3 May 2022} */
  public String day(Instant moment) {
    return written().day().format(here(moment));
  }

  /** {@code dinsdag 3 mei 2022}, {@code Tuesday 3 May 2022} */
  public String weekday(Instant moment) {
    return written().weekday().format(here(moment));
  }

  /** {@code 14.05 uur}, {@code 14.05} */
  public String time(Instant moment) {
    return written().time().format(here(moment));
  }

  /** {@code 3 mei 2022, 14.05 uur}, {@code 3 May 2022, 14.05} */
  public String moment(Instant moment) {
    return day(moment) + ", " + time(moment);
  }

  /**
   * As {@link #moment}; only the day when it is its first instant, which means no time is known.
   */
  public String known(Instant moment) {
    return here(moment).toLocalTime().equals(LocalTime.MIDNIGHT) ? day(moment) : moment(moment);
  }

  /** For the {@code datetime} of a time element: UTC to the second. */
  public static String machine(Instant moment) {
    return DateTimeFormatter.ISO_INSTANT.format(
        moment.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
  }

  /** {@code 2022-05-03}, as a date field wants it. */
  public static String fieldDay(Instant moment) {
    return here(moment).toLocalDate().toString();
  }

  /** {@code 14:05}, as a time field wants it. */
  public static String fieldTime(Instant moment) {
    return CLOCK.format(here(moment));
  }

  public static LocalDate today() {
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

  private Patterns written() {
    return WRITTEN.get(language.get());
  }
}
