package nl.beslisspoor.command.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is set, or goes on by as much each time somebody looks at it. */
final class SetClock extends Clock {
  volatile Instant now = Instant.parse("2026-03-01T10:00:00Z");
  volatile Duration eachTime = Duration.ZERO;

  @Override
  public synchronized Instant instant() {
    now = now.plus(eachTime);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
