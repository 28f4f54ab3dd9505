package nl.beslisspoor.query.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.Nodes;
import nl.beslisspoor.events.ledger.Proof;
import nl.beslisspoor.events.ledger.Tiles;
import nl.beslisspoor.events.ledger.Tree;
import nl.beslisspoor.events.wire.WhoRecorded;
import nl.beslisspoor.query.feed.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proves from the seal's own tables, which a process that only shows can read and not write.
 * Whoever can add to them may have written there what nobody signed, so signatures are checked
 * first.
 */
@Component
public class Proofs {
  /** Whoever writes more false ones than this above the newest true one hides it. */
  private static final int LOOKED_AT = 1_000;

  /** A true one has some hundred characters. */
  private static final String NEWEST =
      """
      select size, left(note, 10000) as note, at from log.checkpoint
      order by size desc limit ?
      """;

  private final JdbcClient jdbc;
  private final KnownKeys keys;
  private final Cosignatures cosignatures;
  private final Log log;

  Proofs(JdbcClient jdbc, KnownKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.cosignatures = new Cosignatures(jdbc, keys);
    this.log = new Log(jdbc, Proofs::undecoded);
  }

  /**
   * The newest checkpoint that is not known to be false, or, when there is none among the newest,
   * the newest; empty while nothing is sealed.
   */
  public Optional<SignedSize> newest() {
    var last = newest(1).stream().findFirst();
    if (last.filter(SignedSize::forged).isEmpty()) {
      return last;
    }
    return newest(LOOKED_AT).stream()
        .filter(one -> !one.forged())
        .findFirst()
        .map(SignedSize::withNewerForged)
        .or(() -> last);
  }

  private List<SignedSize> newest(int count) {
    return jdbc.sql(NEWEST)
        .param(count)
        .query((row, _) ->
            SignedSize.of(
                row.getLong("size"),
                row.getString("note"),
                row.getTimestamp("at").toInstant(),
                keys))
        .list();
  }

  /** What the newest checkpoint says of the event at an index, which stands in the log. */
  public Proven of(long index) {
    return newest()
        .filter(checkpoint -> checkpoint.size() > index)
        .map(checkpoint ->
            checkpoint.forged() ? Proven.unsigned(index, checkpoint) : proven(index, checkpoint))
        .orElseGet(() -> Proven.notYet(index));
  }

  /**
   * That the log of {@code second} events begins with that of {@code first}.
   *
   * @return empty unless {@code 0 < first <= second} and the newest checkpoint covers both
   * @throws ProofGone when what the proof is made of is gone
   */
  public Optional<Continued> continued(long first, long second) {
    return newest()
        .filter(newest -> !newest.forged())
        .filter(newest -> 0 < first && first <= second && second <= newest.size())
        .map(_ -> consistency(first, second))
        .map(proof -> new Continued(first, second, texts(proof)));
  }

  private Proof consistency(long first, long second) {
    try {
      return new Tree(nodes(), second).consistency(first);
    } catch (IllegalArgumentException e) {
      throw new ProofGone(e);
    }
  }

  private Proven proven(long index, SignedSize signed) {
    var checkpoint = signed.checkpoint();
    var kept = leaf(index);
    var proof = inclusion(index, checkpoint.size());
    var sound = proof.isPresent() && stands(kept, index, checkpoint, proof.get());
    var seen = cosignatures.over(index, nodes());
    return new Proven(
        index,
        sound ? SealState.SEALED : SealState.DAMAGED,
        kept.map(leaf -> new String(leaf, StandardCharsets.UTF_8)).orElse(null),
        proof.map(Proofs::texts).orElse(List.of()),
        signed,
        seen.witnessed().orElse(null),
        seen.onlyUnknown() ? true : null);
  }

  /** Empty when what a proof is made of is gone. */
  private Optional<Proof> inclusion(long index, long size) {
    try {
      return Optional.of(new Tree(nodes(), size).inclusion(index));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The row makes this leaf, and the leaf is under the signed root. */
  private boolean stands(Optional<byte[]> kept, long index, Checkpoint checkpoint, Proof proof) {
    return kept.filter(
            leaf -> proof.includes(Hash.ofLeaf(leaf), index, checkpoint.size(), checkpoint.root()))
        .filter(leaf -> Arrays.equals(made(index, checkpoint.origin()), leaf))
        .isPresent();
  }

  /** The leaf that the row makes as it stands now; null when there is none. */
  private byte[] made(long index, String origin) {
    return log.at(List.of(index)).stream()
        .map(row -> WhoRecorded.leafOf(origin, row).bytes())
        .findFirst()
        .orElse(null);
  }

  private Optional<byte[]> leaf(long index) {
    return jdbc.sql("select content from log.leaf where log_index = ?")
        .param(index)
        .query((row, _) -> row.getBytes(1))
        .optional();
  }

  private Nodes nodes() {
    return new Tiles((tier, from, limit) -> tier == 0 ? leaves(from, limit) : tier(tier, from));
  }

  private List<Hash> leaves(long from, int limit) {
    return jdbc.sql(
            "select hash from log.leaf where log_index >= ? and log_index < ? order by log_index")
        .params(from, from + limit)
        .query((row, _) -> Hash.of(row.getBytes(1)))
        .list();
  }

  private List<Hash> tier(int tier, long from) {
    return jdbc.sql(
            """
            select hash from log.node where tier = ? and node_index >= ? and node_index < ?
            order by node_index
            """)
        .params(tier, from, from + Tiles.WIDTH)
        .query((row, _) -> Hash.of(row.getBytes(1)))
        .list();
  }

  private static List<String> texts(Proof proof) {
    return proof.hashes().stream().map(Hash::toString).toList();
  }

  private static Event undecoded(Recorded stored) {
    throw new IllegalStateException("what was sealed is compared as it is stored");
  }
}
