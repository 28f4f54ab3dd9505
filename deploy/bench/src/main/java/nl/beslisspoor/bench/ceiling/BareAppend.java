package nl.beslisspoor.bench.ceiling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The least that keeping a command takes: rows that are serialized already go into the log itself,
 * with a receipt, in one statement. They are numbered like all others and stand for nothing. One
 * for a log: its ids are never the same.
 */
public final class BareAppend {
  private static final String SQL =
      """
      with kept as (
        insert into log.receipt (actor, key, request_hash, stream_id, sequence, answer)
        values (?, ?, ?, ?, ?, ?)
        on conflict do nothing
        returning actor
      )
      insert into log.event (%1$s)
      select event.* from kept, (values %2$s) event (%1$s) order by event.sequence
      """;

  private static final byte[] HASH = new byte[36];
  private static final byte[] ANSWER = new byte[90];

  /** Spreads ids over the indexes, as those of the product are. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final AtomicLong ids = new AtomicLong();
  private final Runnable appended;

  /**
   * @param appended is run after each commit
   */
  public BareAppend(Runnable appended) {
    this.appended = appended;
  }

  /** Keeps these rows, in their places, in a stream of their own. */
  public void append(Connection line, List<Row> rows) throws SQLException {
    append(line, id(), Stream.generate(this::id).limit(rows.size()).toList(), rows);
  }

  /**
   * Keeps these rows in a new stream.
   *
   * @param ids of the rows, one each
   */
  public void append(Connection line, UUID begun, List<UUID> ids, List<Row> rows)
      throws SQLException {
    var places = String.join(", ", Collections.nCopies(rows.size(), Row.PLACES));
    var stream = begun.toString();
    try (var insert = line.prepareStatement(SQL.formatted(Row.COLUMNS, places))) {
      int bound = receipt(insert, stream, rows.getLast().sequence());
      for (int n = 0; n < ids.size(); n++) {
        bound = rows.get(n).bind(insert, bound, stream, ids.get(n));
      }
      insert.executeUpdate();
    }
    appended.run();
  }

  private static int receipt(PreparedStatement insert, String stream, long sequence)
      throws SQLException {
    int column = 0;
    insert.setString(++column, stream);
    insert.setString(++column, "bench-" + stream);
    insert.setBytes(++column, HASH);
    insert.setString(++column, stream);
    insert.setLong(++column, sequence);
    insert.setBytes(++column, ANSWER);
    return column;
  }

  /** For a stream or a row; never twice. */
  public UUID id() {
    long next = ids.incrementAndGet();
    return new UUID(next * GOLDEN, next);
  }
}
