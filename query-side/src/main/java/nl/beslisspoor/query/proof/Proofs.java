package nl.beslisspoor.query.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Event;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.Nodes;
import nl.beslisspoor.events.ledger.Proof;
import nl.beslisspoor.events.ledger.Tiles;
import nl.beslisspoor.events.ledger.Tree;
import nl.beslisspoor.events.wire.WhoRecorded;
import nl.beslisspoor.query.feed.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves from the seal's own tables, which a process that only shows can read and not write. */
@Component
public class Proofs {
  private static final String NEWEST =
      "select note, at from log.checkpoint order by size desc limit 1";

  private final JdbcClient jdbc;
  private final Log log;

  Proofs(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.log = new Log(jdbc, Proofs::undecoded);
  }

  /** The newest checkpoint; empty while nothing is sealed. */
  public Optional<SignedSize> newest() {
    return jdbc.sql(NEWEST)
        .query((row, _) -> SignedSize.of(row.getString("note"), row.getTimestamp("at").toInstant()))
        .optional();
  }

  /** What the newest checkpoint says of the event at an index, which stands in the log. */
  public Proven of(long index) {
    return newest()
        .filter(checkpoint -> checkpoint.size() > index)
        .map(checkpoint -> proven(index, checkpoint))
        .orElseGet(() -> Proven.notYet(index));
  }

  /**
   * That the log of {@code second} events begins with that of {@code first}.
   *
   * @return empty unless {@code 0 < first <= second} and the newest checkpoint covers both
   */
  public Optional<Continued> continued(long first, long second) {
    return newest()
        .filter(newest -> 0 < first && first <= second && second <= newest.size())
        .map(_ -> new Tree(nodes(), second).consistency(first))
        .map(proof -> new Continued(first, second, texts(proof)));
  }

  private Proven proven(long index, SignedSize signed) {
    var checkpoint = SignedSize.checkpoint(signed.note());
    var kept = leaf(index);
    var proof = inclusion(index, checkpoint.size());
    var sound = proof.isPresent() && stands(kept, index, checkpoint, proof.get());
    return new Proven(
        index,
        sound ? SealState.SEALED : SealState.DAMAGED,
        kept.map(leaf -> new String(leaf, StandardCharsets.UTF_8)).orElse(null),
        proof.map(Proofs::texts).orElse(List.of()),
        signed,
        witnessed(index).orElse(null));
  }

  /** Empty when what a proof is made of is gone. */
  private Optional<Proof> inclusion(long index, long size) {
    try {
      return Optional.of(new Tree(nodes(), size).inclusion(index));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Witnessed> witnessed(long index) {
    return jdbc.sql("select line, size from log.cosignature where size > ? order by size limit 1")
        .param(index)
        .query((row, _) -> Witnessed.of(row.getString(1), row.getLong(2)))
        .optional();
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

  private static Event undecoded(String type, String version, byte[] payload) {
    throw new IllegalStateException("what was sealed is compared as it is stored");
  }
}
