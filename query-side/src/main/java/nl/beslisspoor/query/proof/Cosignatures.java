package nl.beslisspoor.query.proof;

import java.util.Optional;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.Nodes;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.ledger.Tree;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says that outsiders signed, of which only what they did sign counts. */
record Cosignatures(JdbcClient jdbc, KnownKeys keys) {
  /** Of one witness there is at most one for each checkpoint. */
  private static final int LOOKED_AT = 1_000;

  private static final String OVER =
      """
      select c.size, left(c.note, 10000) as note, left(s.line, 10000) as line
      from log.cosignature s join log.checkpoint c using (size)
      where s.witness = any(?) and size > ? order by size limit ?
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
    var witnessed = first(index, 1, nodes).or(() -> first(index, LOOKED_AT, nodes));
    return new Seen(witnessed, witnessed.isEmpty() && any(index));
  }

  private Optional<Witnessed> first(long index, int count, Nodes nodes) {
    var names = keys.witnesses().stream().map(NoteKey::name).toArray(String[]::new);
    return jdbc.sql(OVER).params(names, index, count).query(Row.class).list().stream()
        .flatMap(row -> witnessed(row, nodes).stream())
        .findFirst();
  }

  private boolean any(long index) {
    return jdbc.sql("select exists (select 1 from log.cosignature where size > ?)")
        .param(index)
        .query(Boolean.class)
        .single();
  }

  private Optional<Witnessed> witnessed(Row row, Nodes nodes) {
    try {
      return keys.checkpoint(row.size(), row.note()).flatMap(note -> witnessed(row, note, nodes));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Witnessed> witnessed(Row row, SignedNote note, Nodes nodes) {
    return keys.cosignature(note, row.line())
        .filter(_ -> stands(Checkpoint.parse(note.text()), nodes))
        .map(signature -> Witnessed.of(signature, note, row.size()));
  }

  /** Whether the log still begins with what was signed. */
  private static boolean stands(Checkpoint seen, Nodes nodes) {
    return new Tree(nodes, seen.size()).root().equals(seen.root());
  }
}
