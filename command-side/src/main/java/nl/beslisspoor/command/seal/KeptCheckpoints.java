package nl.beslisspoor.command.seal;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The checkpoints in the database. Whoever can add to it may have written there what nobody signed:
 * that counts as none.
 */
record KeptCheckpoints(JdbcClient jdbc) {
  /** Whoever writes more false ones than this above the newest true one hides it. */
  private static final int LOOKED_AT = 1_000;

  /** A true one has some hundred characters. */
  private static final String NEWEST =
      """
      select size, left(note, 10000) as note from log.checkpoint
      where size < ? order by size desc limit ?
      """;

  record Row(long size, String note) {}

  /**
   * The newest that this key signed.
   *
   * @throws SealBroken when there are some and none of the newest is signed with it
   */
  Optional<SignedNote> newest(NoteKey log) {
    var last = rows(Long.MAX_VALUE, 1);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    var found = signed(last, log).or(() -> signed(rows(last.getFirst().size(), LOOKED_AT), log));
    return Optional.of(found.orElseThrow(() -> SealBroken.unsigned("database")));
  }

  /** Whether that of this size is one that this key signed. */
  boolean holds(long size, NoteKey log) {
    var rows = rows(size + 1, 1).stream().filter(row -> row.size() == size).toList();
    return signed(rows, log).isPresent();
  }

  private static Optional<SignedNote> signed(List<Row> rows, NoteKey log) {
    var key = new KnownKeys(Optional.of(log), List.of());
    return rows.stream()
        .flatMap(row -> key.checkpoint(row.size(), row.note()).stream())
        .findFirst();
  }

  private List<Row> rows(long below, int limit) {
    return jdbc.sql(NEWEST).params(below, limit).query(Row.class).list();
  }
}
