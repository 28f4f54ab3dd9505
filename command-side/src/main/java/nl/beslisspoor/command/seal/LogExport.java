package nl.beslisspoor.command.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.wire.Bundle;
import nl.beslisspoor.events.wire.BundleWriter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the log with its seal as it stands at one moment, while others may go on. */
public final class LogExport {
  private static final int AT_ONCE = 1_000;

  /** With the signatures that came later, of each witness one at most. */
  private static final String CHECKPOINTS =
      """
      select c.size, left(c.note, 10000), array(
        select s.line from log.cosignature s
        where s.size = c.size and octet_length(s.line) < 10000
          and starts_with(s.line, '\u2014 ' || s.witness || ' ')
        order by s.at, s.witness limit 50)
      from log.checkpoint c order by c.size
      """;

  /**
   * What was written.
   *
   * @param events how many
   * @param leftOut how many stand among the checkpoints and were not signed with the key
   */
  public record Written(long events, long leftOut) {}

  private final JdbcTemplate jdbc;
  private final TransactionTemplate moment;

  /**
   * @param source connections of a role that is a member of {@code beslisspoor_signer}
   */
  public LogExport(DataSource source) {
    this.jdbc = new JdbcTemplate(source);
    jdbc.setFetchSize(AT_ONCE);
    this.moment = new TransactionTemplate(new JdbcTransactionManager(source));
    moment.setReadOnly(true);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /**
   * @param key with which the log is sealed
   * @throws IllegalStateException when the log is sealed with another key
   * @throws java.io.UncheckedIOException when the bundle cannot be written
   */
  public Written writeTo(BundleWriter bundle, NoteKey key) {
    return moment.execute(_ -> {
      jdbc.execute("set local role beslisspoor_signer");
      requireSealedWith(key);
      bundle.begin(Bundle.KEY);
      bundle.line(key.text().getBytes(UTF_8));
      bundle.begin(Bundle.CHECKPOINTS);
      long leftOut = writeCheckpoints(bundle, new KnownKeys(Optional.of(key), List.of()));
      bundle.begin(Bundle.LEAVES);
      each("select content from log.leaf order by log_index", row -> bundle.line(row.getBytes(1)));
      bundle.begin(Bundle.EVENTS);
      long events = each(LogEntries.ALL, row -> bundle.line(Bundle.line(LogEntries.entry(row, 0))));
      return new Written(events, leftOut);
    });
  }

  private void requireSealedWith(NoteKey key) {
    try {
      new KeptCheckpoints(JdbcClient.create(jdbc)).newest(key);
    } catch (SealBroken e) {
      throw new IllegalStateException(
          "the log is sealed with another key than this: give it with BESLISSPOOR_SEAL_KEY", e);
    }
  }

  private long writeCheckpoints(BundleWriter bundle, KnownKeys key) {
    var signed = new long[1];
    long all =
        each(
            CHECKPOINTS,
            row -> {
              var note = key.checkpoint(row.getLong(1), row.getString(2));
              if (note.isPresent()) {
                var lines = (String[]) row.getArray(3).getArray();
                bundle.line(note.get().withLines(List.of(lines)).toString().getBytes(UTF_8));
                signed[0]++;
              }
            });
    return all - signed[0];
  }

  @FunctionalInterface
  private interface Row {
    void of(ResultSet row) throws SQLException;
  }

  private long each(String sql, Row consumer) {
    var count = new long[1];
    jdbc.query(
        sql,
        row -> {
          consumer.of(row);
          count[0]++;
        });
    return count[0];
  }
}
