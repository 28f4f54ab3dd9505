package nl.beslisspoor.bench.ceiling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Every event of the log read once, in order, and parsed, and perhaps told of in a table. */
public final class Cursor {
  private static final int BLOCK = 10_000;
  private static final int UPSERTS = 1_000;

  private static final String UPSERT =
      """
      insert into bench.view select * from unnest(?::bigint[], ?::text[], ?::text[])
      on conflict (log_index) do update set stream = excluded.stream, told = excluded.told
      """;

  private static final String LOG =
      """
      select n.log_index, e.event_id, e.stream_type, e.stream_id, e.sequence, e.recorded_at,
             e.payload_type, e.payload_version, e.payload, e.metadata
      from log.numbered n join log.event e using (row_id) order by n.log_index
      """;

  private static final JsonMapper JSON = new JsonMapper();

  private Cursor() {}

  private interface Taking {
    void take(long index, String stream, String told) throws SQLException;
  }

  /**
   * Writes nothing.
   *
   * @return how many events there are
   */
  public static long parsed(Connection reading) throws SQLException {
    return overLog(reading, (index, stream, told) -> {});
  }

  /**
   * Upserts a row for each event into the empty table {@code bench.view}, a thousand in a commit,
   * and empties it afterwards.
   *
   * @return how many events there are
   */
  public static long upserted(Connection reading, Connection writing) throws SQLException {
    var block = new ArrayList<Object[]>(UPSERTS);
    try (var upsert = writing.prepareStatement(UPSERT)) {
      long events =
          overLog(
              reading,
              (index, stream, told) -> {
                block.add(new Object[] {index, stream, told});
                if (block.size() == UPSERTS) {
                  write(writing, upsert, block);
                }
              });
      write(writing, upsert, block);
      return events;
    } finally {
      empty(writing);
    }
  }

  private static void write(Connection line, PreparedStatement upsert, List<Object[]> block)
      throws SQLException {
    for (int column = 0; column < 3; column++) {
      int at = column;
      var values = block.stream().map(row -> row[at]).toArray();
      upsert.setArray(column + 1, line.createArrayOf(column == 0 ? "bigint" : "text", values));
    }
    upsert.executeUpdate();
    block.clear();
  }

  private static void empty(Connection line) throws SQLException {
    try (var statement = line.createStatement()) {
      statement.execute("delete from bench.view");
    }
  }

  private static long overLog(Connection line, Taking taking) throws SQLException {
    line.setAutoCommit(false);
    try (var select = line.prepareStatement(LOG)) {
      select.setFetchSize(BLOCK);
      long events = 0;
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          rows.getBytes("metadata");
          var told = JSON.readTree(rows.getBytes("payload")).path("act").path("at").asString("");
          taking.take(rows.getLong("log_index"), rows.getString("stream_id"), told);
          events++;
        }
      }
      return events;
    } finally {
      line.rollback();
      line.setAutoCommit(true);
    }
  }
}
