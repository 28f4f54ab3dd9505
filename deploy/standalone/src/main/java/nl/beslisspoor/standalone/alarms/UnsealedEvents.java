package nl.beslisspoor.standalone.alarms;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Numbered events that nothing signed covers, although they were numbered that long ago: asked of
 * the log itself, since nobody tells when no process seals.
 *
 * @param signed how far signatures go
 */
record UnsealedEvents(DataSource source, Duration atMost, LongSupplier signed, String words) {
  private static final String OLDEST =
      """
      select extract(epoch from now() - at)::bigint from log.pass
      where next_index > ? and next_index > first_index order by next_index limit 1
      """;

  static UnsealedEvents withoutCheckpoint(SignedRows rows, Duration atMost) {
    var words = "events of %d s ago are in no checkpoint";
    return new UnsealedEvents(rows.source(), atMost, rows::sealed, words);
  }

  static UnsealedEvents withoutWitness(SignedRows rows, Duration atMost) {
    var words = "no witness cosigned events of %d s ago";
    return new UnsealedEvents(rows.source(), atMost, rows::witnessed, words);
  }

  Optional<String> trouble() {
    return JdbcClient.create(source)
        .sql(OLDEST)
        .param(signed.getAsLong())
        .query(Long.class)
        .optional()
        .filter(seconds -> seconds > atMost.toSeconds())
        .map(words::formatted);
  }
}
