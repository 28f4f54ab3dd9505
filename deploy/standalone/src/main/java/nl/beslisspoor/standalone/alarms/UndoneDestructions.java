package nl.beslisspoor.standalone.alarms;

import java.util.HashSet;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Destructions that two people confirmed and that are not done: asked of the log and of the rows
 * beside the keys, since nobody tells when no process carries them out.
 */
record UndoneDestructions(DataSource log, DataSource keys) {
  private static final String CONFIRMED =
      "select event_id from log.event where payload_type = 'destruction-confirmed'";

  Optional<String> trouble() {
    var open = new HashSet<>(JdbcClient.create(log).sql(CONFIRMED).query(String.class).list());
    if (!open.isEmpty()) {
      JdbcClient.create(keys)
          .sql("select event_id from keys.destruction")
          .query(String.class)
          .list()
          .forEach(open::remove);
    }
    return Optional.of("%d confirmed destructions are not done".formatted(open.size()))
        .filter(_ -> !open.isEmpty());
  }
}
