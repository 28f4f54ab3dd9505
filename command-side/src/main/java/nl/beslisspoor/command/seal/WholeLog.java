package nl.beslisspoor.command.seal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds a whole log, at rest, against what was signed over it: the newest checkpoint in the
 * database and those that were kept outside of it.
 */
public final class WholeLog {
  private static final int BLOCK = 1_000;

  private final JdbcClient jdbc;
  private final SealTables tables;
  private final NoteKey key;

  /**
   * @param held a connection of the application that nobody else uses meanwhile
   * @param key with which the log is sealed
   */
  public WholeLog(DataSource held, NoteKey key) {
    this.jdbc = JdbcClient.create(held);
    this.tables = new SealTables(held);
    this.key = key;
  }

  /**
   * What the log is.
   *
   * @param size how many entries have a place
   * @param root over them, made from the rows
   * @param signed the largest checkpoint that it agrees with
   * @param beyond the largest checkpoint that covers more than there is
   * @param unnumbered how many events have no place yet
   */
  public record Found(
      long size,
      Hash root,
      Optional<Checkpoint> signed,
      Optional<Checkpoint> beyond,
      long unnumbered) {}

  /**
   * Makes every leaf anew and compares it with the kept one, and the root with each of them.
   *
   * @param outside checkpoints from outside the database; those by other keys say nothing
   * @throws SealBroken when an entry is not the one that was sealed, or a checkpoint in the
   *     database covers what is not there
   * @throws IllegalArgumentException when a signature by the key does not fit its checkpoint
   */
  public Found against(Collection<SignedNote> outside) {
    var inside = tables.checkpoint(key);
    var signed = bySize(Stream.concat(inside.stream(), outside.stream()).toList());
    var frontier = Frontier.EMPTY;
    Checkpoint agreed = null;
    List<Recorded> entries;
    while (!(entries = tables.entries(frontier.size(), BLOCK)).isEmpty()) {
      var leaves = tables.leaves(frontier.size(), entries.size());
      for (int i = 0; i < entries.size(); i++) {
        var kept = i < leaves.size() ? Optional.of(leaves.get(i)) : Optional.<Hash>empty();
        frontier = frontier.and(leaf(entries.get(i), frontier.size(), kept));
        agreed = agreement(frontier, signed.get(frontier.size())).orElse(agreed);
      }
    }
    requireWhole(inside, frontier.size());
    var beyond = signed.tailMap(frontier.size(), false);
    return new Found(
        frontier.size(),
        frontier.root(),
        Optional.ofNullable(agreed),
        beyond.isEmpty() ? Optional.empty() : beyond.lastEntry().getValue().stream().findFirst(),
        unnumbered());
  }

  private Hash leaf(Recorded entry, long index, Optional<Hash> kept) {
    var leaf = new MadeLeaf(tables, key.name());
    return kept.map(hash -> leaf.checked(entry, index, hash))
        .orElseGet(() -> Hash.ofLeaf(leaf.of(entry, index)));
  }

  private static Optional<Checkpoint> agreement(Frontier frontier, Set<Checkpoint> signed) {
    if (signed == null) {
      return Optional.empty();
    }
    if (!signed.stream().allMatch(one -> one.root().equals(frontier.root()))) {
      throw SealBroken.rewritten(frontier.size());
    }
    return signed.stream().findFirst();
  }

  /** What was signed inside was there when it was signed. */
  private static void requireWhole(Optional<SignedNote> inside, long size) {
    inside
        .map(note -> Checkpoint.parse(note.text()))
        .filter(last -> last.size() > size)
        .ifPresent(last -> {
          throw SealBroken.cut(size, last.size());
        });
  }

  private TreeMap<Long, Set<Checkpoint>> bySize(Collection<SignedNote> notes) {
    var signed = new TreeMap<Long, Set<Checkpoint>>();
    for (var note : notes) {
      if (note.by(key).isPresent()) {
        var checkpoint = Checkpoint.parse(note.text());
        signed.computeIfAbsent(checkpoint.size(), _ -> new HashSet<>()).add(checkpoint);
      }
    }
    return signed;
  }

  private long unnumbered() {
    return jdbc.sql("select (select count(*) from log.event) - (select count(*) from log.numbered)")
        .query(Long.class)
        .single();
  }
}
