package nl.beslisspoor.command.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.events.CaseEvent;
import nl.beslisspoor.events.UnreadableEvent;
import nl.beslisspoor.events.wire.Stored;
import nl.beslisspoor.events.wire.Wire;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads streams to fold them: the events alone, without the messages that Axon makes of them, which
 * take more time than reading and folding together.
 */
final class Streams {
  private static final String AFTER =
      """
      select sequence, payload_type, payload_version, event_id, payload from log.event
      where stream_id = ? and sequence > ? order by sequence
      """;

  private final JdbcTemplate jdbc;
  private final Wire wire;

  Streams(DataSource source, Wire wire) {
    this.jdbc = new JdbcTemplate(source);
    this.wire = wire;
  }

  /**
   * A file as it stands, from what is known of it.
   *
   * @throws UnreadableEvent when an event cannot be read by this version
   */
  Kept current(Kept known) {
    var fold = new Fold(known);
    jdbc.query(AFTER, fold::take, known.stream(), known.sequence());
    return fold.file;
  }

  /** A file with what was just added to it, read as it was stored: nothing is kept open. */
  Kept added(Kept known, List<StoredEvent> rows) {
    if (rows.isEmpty()) {
      return known;
    }
    return known.after(
        rows.getFirst().sequence(), rows.getLast().sequence(), () -> folded(known, rows));
  }

  private CaseFile folded(Kept known, List<StoredEvent> rows) {
    var file = known;
    for (var row : rows) {
      var event = wire.decode(row.payloadType(), row.payloadVersion(), row.stored());
      file = file.after(row.sequence(), (CaseEvent) event);
    }
    return file.file();
  }

  private final class Fold {
    private Kept file;

    private Fold(Kept file) {
      this.file = file;
    }

    private void take(ResultSet row) throws SQLException {
      var stored = new Stored(row.getString(4), file.stream(), row.getBytes(5));
      var event = wire.decode(row.getString(2), row.getString(3), stored);
      file = file.after(row.getLong(1), (CaseEvent) event);
    }
  }
}
