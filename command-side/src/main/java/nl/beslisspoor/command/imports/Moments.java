package nl.beslisspoor.command.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Moments as logs write them: xs:dateTime, with the offset also written without its colon. */
final class Moments {

  private static final DateTimeFormatter WRITTEN =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final int LAST_YEAR = 9999;

  private Moments() {}

  /** Empty when the text is no moment: no zone is ever guessed. Years are 1 to 9999. */
  static Optional<Instant> read(String text) {
    try {
      var moment = OffsetDateTime.parse(text.strip(), WRITTEN);
      return moment.getYear() >= 1 && moment.getYear() <= LAST_YEAR
          ? Optional.of(moment.toInstant())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
