package nl.beslisspoor.standalone.alarms;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import javax.sql.DataSource;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.NoteKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The newest checkpoints and cosignatures in the database. Whoever can add to it may have written
 * there what nobody signed: only what the known keys signed counts.
 */
record SignedRows(DataSource source, KnownKeys keys) {
  /** With a checkpoint every few seconds, those of a minute. */
  private static final int NEWEST = 20;

  /** Whoever writes more false ones than this above the newest true one hides it. */
  private static final int LOOKED_AT = 1_000;

  /** A true one has some hundred characters. */
  private static final String CHECKPOINTS =
      """
      select size, left(note, 10000) as note, null as line from log.checkpoint
      order by size desc limit ?
      """;

  /** Of one witness there is at most one for each checkpoint. */
  private static final String COSIGNATURES =
      """
      select c.size, left(c.note, 10000) as note, left(s.line, 10000) as line
      from log.cosignature s join log.checkpoint c using (size)
      where s.witness = any(?) order by size desc limit ?
      """;

  private record Row(long size, String note, String line) {}

  /** How far the log's own signatures go. */
  long sealed() {
    return newest(this::checkpoints, this::sealed);
  }

  /** How far those of witnesses go. */
  long witnessed() {
    return newest(this::cosignatures, this::witnessed);
  }

  /** What stands there as signed by somebody known who did not sign it. */
  Optional<String> forged() {
    return among(checkpoints(NEWEST), row -> !sealed(row))
        .map(row -> "the checkpoint over %d events is not signed by this log".formatted(row.size))
        .or(() ->
            among(cosignatures(NEWEST), row -> !witnessed(row))
                .map(row ->
                    "a cosignature over %d events is not by the witness that it names"
                        .formatted(row.size)));
  }

  private boolean sealed(Row row) {
    return keys.checkpoint(row.size, row.note).isPresent();
  }

  private boolean witnessed(Row row) {
    return keys.checkpoint(row.size, row.note)
        .flatMap(note -> keys.cosignature(note, row.line))
        .isPresent();
  }

  private static long newest(IntFunction<List<Row>> rows, Predicate<Row> signed) {
    return among(rows.apply(1), signed)
        .or(() -> among(rows.apply(LOOKED_AT), signed))
        .map(Row::size)
        .orElse(0L);
  }

  private static Optional<Row> among(List<Row> rows, Predicate<Row> wanted) {
    return rows.stream().filter(wanted).findFirst();
  }

  private List<Row> checkpoints(int count) {
    return JdbcClient.create(source).sql(CHECKPOINTS).param(count).query(Row.class).list();
  }

  private List<Row> cosignatures(int count) {
    var names = keys.witnesses().stream().map(NoteKey::name).toArray(String[]::new);
    return JdbcClient.create(source).sql(COSIGNATURES).params(names, count).query(Row.class).list();
  }
}
