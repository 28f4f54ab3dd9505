package nl.beslisspoor.standalone.alarms;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded server cannot add to the archive of its WAL; it keeps the WAL until it can. */
record FailedArchive(DataSource source) {
  private static final String FAILED =
      """
      select last_failed_time from pg_stat_archiver
      where last_failed_time > coalesce(last_archived_time, '-infinity')
      """;

  Optional<String> trouble() {
    return JdbcClient.create(source)
        .sql(FAILED)
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional()
        .map(Instant::toString)
        .map("the WAL could not be archived at %s"::formatted);
  }
}
