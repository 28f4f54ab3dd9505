package nl.beslisspoor.command.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds rows to the log, and the receipt with them: all or nothing, in one statement as long as it
 * holds them, which then is the whole transaction. Works in the transaction that is under way, if
 * there is one.
 */
final class LogInsert {
  private static final String RECEIPT =
      """
      with kept as (
        insert into log.receipt (actor, key, request_hash, stream_id, sequence, answer)
        values (?, ?, ?, ?, ?, ?)
        on conflict do nothing
        returning actor
      )
      """;

  private static final String COLUMNS =
      """
      (event_id, stream_type, stream_id, sequence, recorded_at, payload_type, payload_version,
        payload, metadata)
      """;

  private static final String EVENTS = "insert into log.event " + COLUMNS;
  private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final int ROWS_AT_ONCE = 1000;

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
   * @throws ReceiptTaken when the request was answered before; waits for who is answering it
   */
  void insert(List<StoredEvent> rows, Optional<Receipts.Row> receipt) {
    if (rows.size() <= ROWS_AT_ONCE) {
      insertAtOnce(rows, receipt);
    } else {
      together.executeWithoutResult(_ -> {
        insertAtOnce(rows.subList(0, ROWS_AT_ONCE), receipt);
        insert(rows.subList(ROWS_AT_ONCE, rows.size()), Optional.empty());
      });
    }
  }

  private void insertAtOnce(List<StoredEvent> rows, Optional<Receipts.Row> receipt) {
    var values = "values " + String.join(", ", Collections.nCopies(rows.size(), ROW));
    var sql =
        receipt.isPresent()
            ? RECEIPT + EVENTS + ordered("(" + values + ") event " + COLUMNS)
            : EVENTS + values;
    // not as a JDBC batch: its exceptions quote every parameter, and pools log exceptions
    int added = jdbc.update(sql, insert -> bind(insert, rows, receipt));
    if (added < rows.size()) {
      throw new ReceiptTaken();
    }
  }

  /** Rows are numbered as they come, so that a later event of a stream never comes first. */
  private static String ordered(String rows) {
    return "select event.* from kept, " + rows + "order by event.sequence";
  }

  private static void bind(
      PreparedStatement insert, List<StoredEvent> rows, Optional<Receipts.Row> receipt)
      throws SQLException {
    int column = 0;
    if (receipt.isPresent()) {
      var row = receipt.get();
      insert.setString(++column, row.actor());
      insert.setString(++column, row.key());
      insert.setBytes(++column, row.requestHash());
      insert.setString(++column, row.stream());
      insert.setLong(++column, row.sequence());
      insert.setBytes(++column, row.answer());
    }
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
