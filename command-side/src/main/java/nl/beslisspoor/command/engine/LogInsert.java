package nl.beslisspoor.command.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.beslisspoor.events.keys.SealingKeys;
import nl.beslisspoor.events.keys.StreamSealer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds rows to the log, and the receipts with them: all of a request or nothing, in one statement
 * as long as it holds them, which then is the whole transaction. Works in the transaction that is
 * under way, if there is one.
 */
final class LogInsert {
  private static final String KEPT =
      """
      with kept as (
        insert into log.receipt (actor, key, request_hash, stream_id, sequence, answer)
        %s
        on conflict do nothing
        returning stream_id
      )
      """;

  private static final String COLUMNS =
      "event_id, stream_type, stream_id, sequence, recorded_at, payload_type, payload_version,"
          + " payload, metadata";

  private static final String EVENTS = "insert into log.event (" + COLUMNS + ") ";

  /** Rows are numbered as they come, so that a later event of a stream never comes first. */
  private static final String EVENTS_OF_KEPT =
      EVENTS
          + """
          select %1$s
          from (%2$s) event (%1$s) join kept using (stream_id)
          order by stream_id, sequence
          returning stream_id
          """;

  private static final int RECEIPT_WIDTH = 6;
  private static final int ROW_WIDTH = 9;

  /** Rows in one statement. */
  private static final int MOST = 1000;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate together;

  LogInsert(DataSource source) {
    var transactions = new JdbcTransactionManager(source);
    // else handing the connection back to the pool would commit what failed to
    transactions.setRollbackOnCommitFailure(true);
    this.jdbc = new JdbcTemplate(source);
    this.together = new TransactionTemplate(transactions);
  }

  /**
   * What requests add, as {@link #insert(List)}, and before it the keys that were made for it: in
   * one transaction where the keys are kept in the same database.
   *
   * @throws KeysTaken when one of them is to be sealed again; then nothing is added
   */
  Set<String> insert(List<Append> appends, SealingKeys keys) {
    var sealers = appends.stream().flatMap(append -> append.sealed().keys().stream()).toList();
    return withKeys(sealers, keys, () -> insert(appends));
  }

  private <T> T withKeys(List<StreamSealer> sealers, SealingKeys keys, Supplier<T> rows) {
    if (!keys.made(sealers)) {
      return rows.get();
    }
    try {
      var added =
          together.execute(_ -> {
            if (!keys.store(sealers)) {
              throw new KeysTaken();
            }
            return rows.get();
          });
      keys.kept(sealers);
      return added;
    } catch (KeysTaken e) {
      keys.taken(sealers);
      throw e;
    }
  }

  /**
   * What requests add, each to another stream; if there are several, no more than one statement
   * holds.
   *
   * @return the streams that were added to; a request that was answered before adds nothing. Waits
   *     for whoever is answering one of them
   */
  private Set<String> insert(List<Append> appends) {
    var rows = appends.stream().flatMap(append -> append.rows().stream()).toList();
    if (rows.size() <= MOST) {
      return insertAtOnce(appends, rows);
    }
    return together.execute(_ -> {
      var added = insertAtOnce(appends, rows.subList(0, MOST));
      if (!added.isEmpty()) {
        insertRows(rows.subList(MOST, rows.size()));
      }
      return added;
    });
  }

  /** Without receipts. */
  void insert(Rows.Sealed sealed, SealingKeys keys) {
    withKeys(
        sealed.keys(),
        keys,
        () -> {
          insertRows(sealed.rows());
          return sealed;
        });
  }

  private void insertRows(List<StoredEvent> rows) {
    if (rows.size() <= MOST) {
      // not as a JDBC batch: its exceptions quote every parameter, and pools log exceptions
      jdbc.update(EVENTS + values(rows, ROW_WIDTH), insert -> new Binding(insert).rows(rows));
    } else {
      together.executeWithoutResult(_ -> {
        insertRows(rows.subList(0, MOST));
        insertRows(rows.subList(MOST, rows.size()));
      });
    }
  }

  private Set<String> insertAtOnce(List<Append> appends, List<StoredEvent> rows) {
    var kept = KEPT.formatted(values(appends, RECEIPT_WIDTH));
    var events = EVENTS_OF_KEPT.formatted(COLUMNS, values(rows, ROW_WIDTH));
    return Set.copyOf(
        jdbc.query(
            kept + events,
            insert -> new Binding(insert).receipts(appends).rows(rows),
            (row, n) -> row.getString(1)));
  }

  private static String values(List<?> rows, int width) {
    var row = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
    return "values " + String.join(", ", Collections.nCopies(rows.size(), row));
  }

  private static final class Binding {
    private final PreparedStatement insert;
    private int column;

    private Binding(PreparedStatement insert) {
      this.insert = insert;
    }

    private Binding receipts(List<Append> appends) throws SQLException {
      for (var append : appends) {
        var receipt = append.receipt();
        insert.setString(++column, receipt.actor());
        insert.setString(++column, receipt.key());
        insert.setBytes(++column, receipt.requestHash());
        insert.setString(++column, receipt.stream());
        insert.setLong(++column, receipt.sequence());
        insert.setBytes(++column, receipt.answer());
      }
      return this;
    }

    private void rows(List<StoredEvent> rows) throws SQLException {
      for (var event : rows) {
        insert.setString(++column, event.eventId());
        insert.setString(++column, event.streamType());
        insert.setString(++column, event.streamId());
        insert.setLong(++column, event.sequence());
        insert.setObject(++column, event.recordedAt().atOffset(ZoneOffset.UTC));
        insert.setString(++column, event.payloadType());
        insert.setString(++column, event.payloadVersion());
        insert.setBytes(++column, event.payload());
        insert.setBytes(++column, event.metadata());
      }
    }
  }
}
