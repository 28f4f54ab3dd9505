package nl.beslisspoor.command.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the law counts its days. */
public final class Netherlands {

  private static final ZoneId TIME = ZoneId.of("Europe/Amsterdam");

  private Netherlands() {}

  /** The day on which a moment falls. */
  public static LocalDate dayOf(Instant moment) {
    return moment.atZone(TIME).toLocalDate();
  }
}
