package nl.beslisspoor.command.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSignature;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.ledger.Tiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where the seal stands in the database. The log is read as a role that can do nothing else ({@code
 * beslisspoor_signer}); what was found is written as the application.
 */
final class SealTables {
  private final JdbcClient jdbc;
  private final LogEntries entries;
  private final KeptCheckpoints checkpoints;
  private final KeptCosignatures cosignatures;
  private final TransactionTemplate reading;

  /**
   * @param source a connection that nobody else uses meanwhile
   */
  SealTables(DataSource source) {
    this.jdbc = JdbcClient.create(source);
    this.entries = new LogEntries(source);
    this.checkpoints = new KeptCheckpoints(jdbc);
    this.cosignatures = new KeptCosignatures(jdbc);
    this.reading = new TransactionTemplate(new JdbcTransactionManager(source));
    reading.setReadOnly(true);
  }

  /** At most {@code limit} entries from an index on, in order; one may be missing. */
  List<Recorded> entries(long from, int limit) {
    return asSigner(() -> entries.stored(from, limit));
  }

  /** How many entries have a place. */
  long numbered() {
    return asSigner(entries::next);
  }

  /** The content of the leaf at an index, which is there. */
  byte[] leaf(long index) {
    return asSigner(() ->
        jdbc.sql("select content from log.leaf where log_index = ?")
            .param(index)
            .query((row, _) -> row.getBytes(1))
            .single());
  }

  /** How many leading entries have a leaf. */
  long sealed() {
    return asSigner(() ->
        jdbc.sql("select coalesce(max(log_index) + 1, 0) from log.leaf")
            .query(Long.class)
            .single());
  }

  /** The leaves and nodes that are kept. */
  Tiles nodes() {
    return new Tiles((tier, from, limit) -> tier == 0 ? leaves(from, limit) : tier(tier, from));
  }

  /**
   * At most {@code limit} leaf hashes from an index on, in order.
   *
   * @throws SealBroken when one is missing between others
   */
  List<Hash> leaves(long from, int limit) {
    return asSigner(() ->
        jdbc.sql(
                """
                select log_index, hash from log.leaf
                where log_index >= ? and log_index < ? order by log_index
                """)
            .params(from, from + limit)
            .query((row, number) -> hash(row, from + number))
            .list());
  }

  private List<Hash> tier(int tier, long from) {
    return asSigner(() ->
        jdbc.sql(
                """
                select node_index, hash from log.node
                where tier = ? and node_index >= ? and node_index < ? order by node_index
                """)
            .params(tier, from, from + Tiles.WIDTH)
            .query((row, number) -> hash(row, from + number))
            .list());
  }

  private static Hash hash(ResultSet row, long expected) throws SQLException {
    if (row.getLong(1) != expected) {
      throw SealBroken.leafMissing(expected);
    }
    return Hash.of(row.getBytes(2));
  }

  /**
   * All or nothing.
   *
   * @throws DuplicateKeyException when another process wrote one of them
   */
  void add(long first, List<byte[]> leaves, List<Tiles.Node> nodes) {
    jdbc.sql(
            """
            with added as (
              insert into log.node (tier, node_index, hash)
              select * from unnest(?, ?, ?))
            insert into log.leaf (log_index, content)
            select ? + place - 1, content from unnest(?) with ordinality as leaf (content, place)
            """)
        .params(
            nodes.stream().map(Tiles.Node::tier).toArray(Integer[]::new),
            nodes.stream().map(Tiles.Node::index).toArray(Long[]::new),
            nodes.stream().map(Tiles.Node::hash).map(Hash::bytes).toArray(byte[][]::new),
            first,
            leaves.toArray(byte[][]::new))
        .update();
  }

  /**
   * The newest that this key signed.
   *
   * @throws SealBroken when there are some and none of the newest is signed with it
   */
  Optional<SignedNote> checkpoint(NoteKey log) {
    return asSigner(() -> checkpoints.newest(log));
  }

  /**
   * What stands at its place and was not signed with this key stays there, and this one is not
   * added.
   *
   * @throws DuplicateKeyException when there is one of that size that this key signed
   */
  void add(long size, SignedNote checkpoint, NoteKey log) {
    try {
      jdbc.sql("insert into log.checkpoint (size, note) values (?, ?)")
          .params(size, checkpoint.toString())
          .update();
    } catch (DuplicateKeyException e) {
      if (asSigner(() -> checkpoints.holds(size, log))) {
        throw e;
      }
    }
  }

  /** How far a witness has cosigned, by signatures that fit; 0 when it never did. */
  long cosigned(NoteKey log, NoteKey witness) {
    return asSigner(() -> cosignatures.newest(log, witness));
  }

  /** Twice is once. */
  void add(long size, NoteSignature cosignature) {
    jdbc.sql(
            """
            insert into log.cosignature (size, witness, line) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(size, cosignature.name(), cosignature.line())
        .update();
  }

  private <T> T asSigner(Supplier<T> question) {
    return reading.execute(_ -> {
      jdbc.sql("set local role beslisspoor_signer").update();
      return question.get();
    });
  }
}
