package nl.beslisspoor.command.seal;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.NoteKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The cosignatures in the database. Whoever can add to it may have written there what no witness
 * signed: that counts as none.
 */
record KeptCosignatures(JdbcClient jdbc) {
  /** Of one witness there is at most one for each checkpoint. */
  private static final int LOOKED_AT = 1_000;

  private static final String NEWEST =
      """
      select c.size, left(c.note, 10000) as note, left(s.line, 10000) as line
      from log.cosignature s join log.checkpoint c using (size)
      where s.witness = ? and size < ? order by size desc limit ?
      """;

  record Row(long size, String note, String line) {}

  /** How far this witness has signed what this log signed; 0 when it never did. */
  long newest(NoteKey log, NoteKey witness) {
    var known = new KnownKeys(Optional.of(log), List.of(witness));
    var last = rows(witness, Long.MAX_VALUE, 1);
    var found = signed(last, known);
    return last.isEmpty() || found.isPresent()
        ? found.orElse(0L)
        : signed(rows(witness, last.getFirst().size(), LOOKED_AT), known).orElse(0L);
  }

  private static Optional<Long> signed(List<Row> rows, KnownKeys known) {
    return rows.stream()
        .filter(row ->
            known
                .checkpoint(row.size(), row.note())
                .flatMap(note -> known.cosignature(note, row.line()))
                .isPresent())
        .map(Row::size)
        .findFirst();
  }

  private List<Row> rows(NoteKey witness, long below, int limit) {
    return jdbc.sql(NEWEST).params(witness.name(), below, limit).query(Row.class).list();
  }
}
