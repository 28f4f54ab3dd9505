package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What has to be true of the log at every moment, looked at in one snapshot: nothing of it comes
 * true a little later.
 */
final class Invariants {
  /** Each asks for what breaks the rule that it is named after, by ids and numbers alone. */
  private static final Map<String, String> RULES = new LinkedHashMap<>();

  static {
    RULES.put(
        "what was acknowledged has its receipt, which says the same",
        """
        select key, stream_id, sequence from told
        where sequence >= 0 and not exists (
          select from log.receipt r where r.key = told.key
            and r.stream_id = told.stream_id and r.sequence = told.sequence)
        """);
    RULES.put(
        "what was acknowledged stands at its place, with all its events, and nowhere else",
        """
        select r.key, r.stream_id, r.sequence
        from told join log.receipt r using (key, stream_id, sequence)
        cross join lateral (select convert_from(r.answer, 'UTF8')::jsonb) as answer (said)
        where (select array_agg(e.sequence order by e.sequence) from log.event e
               where e.stream_id = r.stream_id
                 and convert_from(e.metadata, 'UTF8')::jsonb ->> 'act' = said ->> 'act')
          is distinct from (select array_agg(n) from generate_series(
              r.sequence - (said ->> 'events')::int + 1, r.sequence) n)
        """);
    RULES.put(
        "a batch that was acknowledged is there, and any batch is whole or absent",
        """
        select stream_id, events, (select count(*) from log.event e where e.stream_id = b.stream_id)
        from batch b
        where (select count(*) from log.event e where e.stream_id = b.stream_id)
              not in (events, case when acknowledged then events else 0 end)
           or (select count(*) from log.receipt r where r.stream_id = b.stream_id)
              <> (select count(*) from log.event e where e.stream_id = b.stream_id) / events
        """);
    RULES.put(
        "a stream has each sequence from 0 once",
        """
        select stream_id, count(*) from log.event
        group by stream_id having count(*) <> max(sequence) + 1 or min(sequence) <> 0
        """);
    RULES.put(
        "places are dense from 0",
        """
        select count(*), max(log_index) from log.numbered having count(*) <> max(log_index) + 1
        """);
    RULES.put(
        "every place is that of an event",
        """
        select log_index from log.numbered n
        where not exists (select from log.event e where e.row_id = n.row_id)
        """);
    RULES.put(
        "within a stream the order of places is that of sequences, without one left out",
        """
        select stream_id, sequence from (
          select stream_id, sequence, log_index,
                 lag(log_index) over (partition by stream_id order by sequence) as before,
                 lag(sequence, 1, -1::bigint) over (partition by stream_id order by sequence) as last
          from log.event join log.numbered using (row_id)) placed
        where log_index < before or sequence <> last + 1
        """);
    RULES.put(
        "numbering passes follow each other",
        """
        select pass_id from (
          select pass_id, first_index, lag(next_index, 1, 0::bigint) over
            (order by next_index, pass_id) as before from log.pass) passes
        where first_index <> before
        """);
    RULES.put(
        "no event without a receipt: each was asked for once",
        """
        select count(*) from log.event having count(*) <> (
          select coalesce(sum((convert_from(answer, 'UTF8')::jsonb ->> 'events')::int), 0)
          from log.receipt)
        """);
  }

  private final Postgres server;
  private final String url;

  Invariants(Postgres server) {
    this(server, server.url());
  }

  Invariants(Postgres server, String url) {
    this.server = server;
    this.url = url;
  }

  /**
   * @param told what was acknowledged, all of it or what is new since the last look
   * @param batches histories ever sent
   */
  void hold(List<Ledger.Acknowledged> told, Map<String, Integer> batches) {
    try (var connection = server.connect(url)) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      lay(connection, told, batches);
      for (var rule : RULES.entrySet()) {
        assertThat(broken(connection, rule.getValue())).as(rule.getKey()).isEmpty();
      }
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void lay(
      Connection connection, List<Ledger.Acknowledged> told, Map<String, Integer> batches)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create temp table told (key text, stream_id text, sequence bigint)");
      statement.execute(
          "create temp table batch (stream_id text, events int, acknowledged boolean)");
    }
    var whole = new ArrayList<String>();
    try (var insert = connection.prepareStatement("insert into told values (?, ?, ?)")) {
      for (var one : told) {
        insert.setString(1, one.request().key());
        insert.setString(2, one.file());
        insert.setLong(3, one.sequence());
        insert.addBatch();
        if (one.sequence() < 0) {
          whole.add(one.file());
        }
      }
      insert.executeBatch();
    }
    try (var insert = connection.prepareStatement("insert into batch values (?, ?, ?)")) {
      for (var batch : batches.entrySet()) {
        insert.setString(1, batch.getKey());
        insert.setInt(2, batch.getValue());
        insert.setBoolean(3, whole.contains(batch.getKey()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static List<String> broken(Connection connection, String sql) throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      while (found.next()) {
        var row = new ArrayList<String>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          row.add(found.getString(column));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
