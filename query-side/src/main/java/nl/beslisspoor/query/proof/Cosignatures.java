package nl.beslisspoor.query.proof;

import java.util.Optional;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.Nodes;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.ledger.Tree;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says that outsiders signed, of which only what they did sign counts. */
record Cosignatures(JdbcClient jdbc, KnownKeys keys) {
  /** Whoever fills the table with others in front of a true one hides it; that is told. */
  private static final int LOOKED_AT = 100;

  private static final String OVER =
      """
      select c.size, c.note, s.line from log.cosignature s join log.checkpoint c using (size)
      where size > ? order by size limit ?
      """;

  private record Row(long size, String note, String line) {}

  /**
   * What covers an event.
   *
   * @param witnessed the first that is by a known outsider, of the log as it is now
   * @param onlyUnknown whether there are others, and no such one
   */
  record Seen(Optional<Witnessed> witnessed, boolean onlyUnknown) {}

  Seen over(long index, Nodes nodes) {
    var rows = jdbc.sql(OVER).params(index, LOOKED_AT).query(Row.class).list();
    var witnessed = rows.stream().flatMap(row -> witnessed(row, nodes).stream()).findFirst();
    return new Seen(witnessed, witnessed.isEmpty() && !rows.isEmpty());
  }

  private Optional<Witnessed> witnessed(Row row, Nodes nodes) {
    try {
      var note = SignedNote.parse(row.note());
      return keys.cosignature(note, row.line())
          .filter(_ -> stands(Checkpoint.parse(note.text()), row.size(), nodes))
          .map(signature -> Witnessed.of(signature, row.size()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the log still begins with what was signed. */
  private static boolean stands(Checkpoint seen, long size, Nodes nodes) {
    return seen.size() == size && new Tree(nodes, size).root().equals(seen.root());
  }
}
