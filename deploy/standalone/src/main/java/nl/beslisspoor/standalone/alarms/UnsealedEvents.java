package nl.beslisspoor.standalone.alarms;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Numbered events that nothing signed covers, although they were numbered that long ago: asked of
 * the log itself, since nobody tells when no process seals.
 *
 * @param signed how far signatures go, as a query
 */
record UnsealedEvents(DataSource source, Duration atMost, String signed, String words) {
  private static final String OLDEST =
      """
      select extract(epoch from now() - at)::bigint from log.pass
      where next_index > (%s) and next_index > first_index order by next_index limit 1
      """;

  static UnsealedEvents withoutCheckpoint(DataSource source, Duration atMost) {
    var signed = "select coalesce(max(size), 0) from log.checkpoint";
    return new UnsealedEvents(source, atMost, signed, "events of %d s ago are in no checkpoint");
  }

  static UnsealedEvents withoutWitness(DataSource source, Duration atMost) {
    var signed = "select coalesce(max(size), 0) from log.cosignature";
    return new UnsealedEvents(source, atMost, signed, "no witness cosigned events of %d s ago");
  }

  Optional<String> trouble() {
    return JdbcClient.create(source)
        .sql(OLDEST.formatted(signed))
        .query(Long.class)
        .optional()
        .filter(seconds -> seconds > atMost.toSeconds())
        .map(words::formatted);
  }
}
