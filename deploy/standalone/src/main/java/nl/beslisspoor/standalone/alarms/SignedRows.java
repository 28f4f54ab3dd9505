package nl.beslisspoor.standalone.alarms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.NoteSignature;
import nl.beslisspoor.events.ledger.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The newest checkpoints and cosignatures in the database. Whoever can add to it may have written
 * there what nobody signed: only what the known keys signed counts.
 */
record SignedRows(DataSource source, KnownKeys keys) {
  /** With a checkpoint every few seconds, those of a minute. */
  private static final int NEWEST = 20;

  private static final String CHECKPOINTS =
      "select size, note, null as line from log.checkpoint order by size desc limit " + NEWEST;

  private static final String COSIGNATURES =
      """
      select c.size, c.note, s.line from log.cosignature s join log.checkpoint c using (size)
      order by size desc limit\s\
      """
          + NEWEST;

  private record Row(long size, String note, String line) {
    Optional<SignedNote> signed() {
      try {
        var parsed = SignedNote.parse(note);
        // a note of another size says nothing of this one
        return Optional.of(parsed)
            .filter(one -> one.text().lines().skip(1).findFirst().equals(Optional.of(size + "")));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    boolean claims(List<String> names) {
      try {
        return names.contains(NoteSignature.parse(line).name());
      } catch (IllegalArgumentException e) {
        return true;
      }
    }
  }

  /** How far the log's own signatures go. */
  long sealed() {
    return largest(rows(CHECKPOINTS).filter(this::sealed));
  }

  /** How far those of witnesses go. */
  long witnessed() {
    return largest(rows(COSIGNATURES).filter(this::witnessed));
  }

  /** What stands there as signed by somebody known who did not sign it. */
  Optional<String> forged() {
    var names = keys.witnesses().stream().map(key -> key.name()).toList();
    var checkpoint = rows(CHECKPOINTS).filter(row -> !sealed(row)).findFirst();
    var cosignature =
        rows(COSIGNATURES).filter(row -> !witnessed(row) && row.claims(names)).findFirst();
    return checkpoint
        .map(row -> "the checkpoint over %d events is not signed by this log".formatted(row.size))
        .or(() ->
            cosignature.map(row ->
                "a cosignature over %d events is not by the witness that it names"
                    .formatted(row.size)));
  }

  private boolean sealed(Row row) {
    return row.signed()
        .flatMap(note -> keys.log().isEmpty() ? Optional.of(true) : keys.signed(note))
        .orElse(false);
  }

  private boolean witnessed(Row row) {
    return row.signed().flatMap(note -> keys.cosignature(note, row.line)).isPresent();
  }

  private static long largest(Stream<Row> rows) {
    return rows.mapToLong(Row::size).max().orElse(0);
  }

  private Stream<Row> rows(String newest) {
    return JdbcClient.create(source).sql(newest).query(Row.class).list().stream();
  }
}
