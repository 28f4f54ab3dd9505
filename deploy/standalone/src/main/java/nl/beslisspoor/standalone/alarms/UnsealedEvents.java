package nl.beslisspoor.standalone.alarms;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Numbered events that no checkpoint covers, although they were numbered that long ago: asked of
 * the log itself, since nobody tells when no process seals.
 */
record UnsealedEvents(DataSource source, Duration atMost) {
  private static final String OLDEST =
      """
      select extract(epoch from now() - at)::bigint from log.pass
      where next_index > (select coalesce(max(size), 0) from log.checkpoint)
        and next_index > first_index
      order by next_index limit 1
      """;

  Optional<String> trouble() {
    return JdbcClient.create(source)
        .sql(OLDEST)
        .query(Long.class)
        .optional()
        .filter(seconds -> seconds > atMost.toSeconds())
        .map("events that were numbered %d s ago are in no checkpoint"::formatted);
  }
}
