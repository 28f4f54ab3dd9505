package nl.beslisspoor.command.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.wire.Wire;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the numbered log, as stored; an entry is decoded when somebody asks it. */
public final class LogEntries {
  private static final Recorded.Decoder DECODER = Wire.withoutKeys()::decode;

  private static final String SELECT =
      """
      select n.log_index, e.event_id, e.stream_type, e.stream_id, e.sequence,
             e.recorded_at, e.payload_type, e.payload_version, e.payload, e.metadata
      from log.numbered n join log.event e using (row_id)
      """;

  /** The whole log, for {@link #entry}. */
  static final String ALL = SELECT + " order by n.log_index";

  private final JdbcClient jdbc;

  public LogEntries(DataSource source) {
    this.jdbc = JdbcClient.create(source);
  }

  /** The index that the next numbered entry will get; 0 for an empty log. */
  public long next() {
    return jdbc.sql("select coalesce(max(log_index) + 1, 0) from log.numbered")
        .query(Long.class)
        .single();
  }

  /**
   * At most {@code limit} entries from an index on, in order and without gap.
   *
   * @throws IllegalStateException when the numbering misses an index, which it never does
   */
  public List<Recorded> from(long index, int limit) {
    var entries = stored(index, limit);
    if (!entries.isEmpty() && entries.getLast().index() != index + entries.size() - 1) {
      throw new IllegalStateException("the log misses an index from " + index + " on");
    }
    return entries;
  }

  /** As {@link #from}, and whoever asks looks whether there is a gap. */
  List<Recorded> stored(long index, int limit) {
    return jdbc.sql(SELECT + " where n.log_index >= ? and n.log_index < ? order by n.log_index")
        .params(index, index + limit)
        .query(LogEntries::entry)
        .list();
  }

  /** Ids of the events at these places in the log, as far as it has them. */
  public Map<Long, String> events(Collection<Long> indexes) {
    var events = new HashMap<Long, String>();
    jdbc.sql(
            """
            select n.log_index, e.event_id from log.numbered n join log.event e using (row_id)
            where n.log_index = any(?)
            """)
        .param(indexes.toArray(Long[]::new))
        .query(row -> {
          events.put(row.getLong(1), row.getString(2));
        });
    return events;
  }

  static Recorded entry(ResultSet row, int number) throws SQLException {
    return new Recorded(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        row.getString(7),
        row.getString(8),
        row.getBytes(9),
        row.getBytes(10),
        DECODER);
  }
}
