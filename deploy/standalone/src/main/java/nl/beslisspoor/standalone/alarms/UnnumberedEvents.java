package nl.beslisspoor.standalone.alarms;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Committed events that have no place in the log, among the newest: asked of the log itself, since
 * nobody tells when no process numbers. The bound keeps a look cheap on any log.
 */
record UnnumberedEvents(DataSource source) {
  private static final String NEWEST =
      """
      select count(*) from (select row_id from log.event order by row_id desc limit 1000) newest
      where not exists (select from log.numbered n where n.row_id = newest.row_id)
      """;

  Optional<String> trouble() {
    long without = JdbcClient.create(source).sql(NEWEST).query(Long.class).single();
    return Optional.of("%d of the newest events have no place in the log".formatted(without))
        .filter(_ -> without > 0);
  }
}
