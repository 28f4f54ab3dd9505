package nl.beslisspoor.query.table;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Moments as the driver takes them, and days as people in the Netherlands count them. */
public final class SqlTime {

  /** Days begin at midnight here. */
  public static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  private SqlTime() {}

  public static OffsetDateTime of(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
