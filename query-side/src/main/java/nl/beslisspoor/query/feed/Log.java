package nl.beslisspoor.query.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the numbered log of the command side; never writes. */
public final class Log implements Entries {
  private static final String COLUMNS =
      """
      select n.log_index, e.event_id, e.stream_type, e.stream_id, e.sequence, e.recorded_at,
             e.payload_type, e.payload_version, e.payload, e.metadata
      from log.numbered n join log.event e using (row_id)
      """;

  private final JdbcClient jdbc;
  private final Recorded.Decoder decoder;

  public Log(JdbcClient jdbc, Recorded.Decoder decoder) {
    this.jdbc = jdbc;
    this.decoder = decoder;
  }

  /** The index that the next committed event will get; 0 for an empty log. */
  long next() {
    return jdbc.sql("select coalesce(max(log_index) + 1, 0) from log.numbered")
        .query(Long.class)
        .single();
  }

  /**
   * @throws IllegalStateException when the numbering misses an index, which it never does
   */
  @Override
  public List<Recorded> from(long index, int limit) {
    var entries =
        jdbc.sql(COLUMNS + "where n.log_index >= ? and n.log_index < ? order by n.log_index")
            .params(index, index + limit)
            .query(this::entry)
            .list();
    for (var i = 0; i < entries.size(); i++) {
      if (entries.get(i).index() != index + i) {
        throw new IllegalStateException("the log misses index " + (index + i));
      }
    }
    return entries;
  }

  /** The entries at these indexes, in the order of the log. */
  public List<Recorded> at(List<Long> indexes) {
    return jdbc.sql(COLUMNS + "where n.log_index = any(?) order by n.log_index")
        .param(indexes.toArray(Long[]::new))
        .query(this::entry)
        .list();
  }

  /** The entries of a stream whose type begins so, in their order. */
  public List<Recorded> ofStream(String stream, String type) {
    return jdbc.sql(
            COLUMNS + "where e.stream_id = ? and starts_with(e.payload_type, ?) order by sequence")
        .params(stream, type)
        .query(this::entry)
        .list();
  }

  /** Ids of the events at these indexes, as far as the log has them. */
  Map<Long, String> events(Collection<Long> indexes) {
    if (indexes.isEmpty()) {
      return Map.of();
    }
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

  private Recorded entry(ResultSet row, int number) throws SQLException {
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
        new DecodeOnce(decoder));
  }
}
