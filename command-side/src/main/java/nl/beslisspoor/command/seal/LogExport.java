package nl.beslisspoor.command.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.wire.Bundle;
import nl.beslisspoor.events.wire.BundleWriter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the log with its seal as it stands at one moment, while others may go on. */
public final class LogExport {
  private static final int AT_ONCE = 1_000;

  /** With the signatures that came later. */
  private static final String CHECKPOINTS =
      """
      select c.note || coalesce(
        (select string_agg(s.line || e'\\n', '' order by s.witness) from log.cosignature s
         where s.size = c.size), '')
      from log.checkpoint c order by c.size
      """;

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
   * @return how many events were written
   * @throws IllegalStateException when the log is sealed with another key
   * @throws java.io.UncheckedIOException when the bundle cannot be written
   */
  public long writeTo(BundleWriter bundle, NoteKey key) {
    return moment.execute(_ -> {
      jdbc.execute("set local role beslisspoor_signer");
      requireSealedWith(key);
      bundle.begin(Bundle.KEY);
      bundle.line(key.text().getBytes(UTF_8));
      bundle.begin(Bundle.CHECKPOINTS);
      each(CHECKPOINTS, row -> bundle.line(row.getString(1).getBytes(UTF_8)));
      bundle.begin(Bundle.LEAVES);
      each("select content from log.leaf order by log_index", row -> bundle.line(row.getBytes(1)));
      bundle.begin(Bundle.EVENTS);
      return each(LogEntries.ALL, row -> bundle.line(Bundle.line(LogEntries.entry(row, 0))));
    });
  }

  private void requireSealedWith(NoteKey key) {
    var newest =
        jdbc.queryForList(
            "select note from log.checkpoint order by size desc limit 1", String.class);
    if (newest.stream().map(SignedNote::parse).anyMatch(note -> note.by(key).isEmpty())) {
      throw new IllegalStateException(
          "the log is sealed with another key than this: give it with BESLISSPOOR_SEAL_KEY");
    }
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
