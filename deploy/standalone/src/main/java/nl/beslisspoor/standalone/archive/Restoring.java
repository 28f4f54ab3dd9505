package nl.beslisspoor.standalone.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Iterator;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.wire.BundleReader;

/** Fills an installation that holds nothing from a bundle, all or nothing. */
public final class Restoring {
  private static final int AT_ONCE = 1_000;

  private static final String EVENT =
      """
      insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at, payload_type,
        payload_version, payload, metadata)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String LEAF = "insert into log.leaf (log_index, content) values (?, ?)";
  private static final String NODE =
      "insert into log.node (tier, node_index, hash) values (?, ?, ?)";

  /** Rows get their numbers in the order in which they come, which is that of the log. */
  private static final String NUMBERED =
      """
      insert into log.numbered (log_index, row_id)
      select row_number() over (order by row_id) - 1, row_id from log.event
      """;

  private final Connection connection;
  private final Connection keyConnection;
  private final KeyArchive keys;
  private final boolean keepsSeal;

  /**
   * @param connection of the migrator; nobody else uses it
   * @param keyConnection the same, or that of the database which the keys have of their own
   * @param keys of what is sealed in the log
   * @param keepsSeal whether the log goes on under the key that sealed it; under another it is
   *     sealed anew from its first entry on
   */
  public Restoring(
      Connection connection, Connection keyConnection, KeyArchive keys, boolean keepsSeal) {
    this.connection = connection;
    this.keyConnection = keyConnection;
    this.keys = keys;
    this.keepsSeal = keepsSeal;
  }

  /**
   * @param key that sealed the log
   * @return how many events were restored
   * @throws NotAsSigned when the bundle is not what was signed with this key
   * @throws KeysMissing when what is sealed in it could not be opened
   * @throws IllegalStateException when the installation holds something
   */
  public long from(BundleReader bundle, NoteKey key) throws SQLException, IOException {
    owner(connection);
    requireEmpty();
    var rows = new SealedRows(key, bundle.checkpoints());
    try (var stored = bundle.rows();
        var leaves = bundle.leaves()) {
      write(stored.iterator(), leaves.iterator(), rows);
    }
    rows.end();
    execute(NUMBERED);
    if (keepsSeal) {
      for (var note : bundle.checkpoints()) {
        checkpoint(note, key);
      }
    }
    KeptTables.BESIDE_LOG.read(connection, bundle);
    keys.into(connection, owner(keyConnection));
    connection.commit();
    if (keyConnection != connection) {
      keyConnection.commit(); // if this fails, restore --keys puts them there
    }
    return rows.size();
  }

  private static Connection owner(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("set local role beslisspoor_owner");
    }
    return connection;
  }

  private void requireEmpty() throws SQLException {
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select exists (select from log.event) or exists (select from access.account)")) {
      found.next();
      if (found.getBoolean(1)) {
        throw new IllegalStateException(
            "This installation holds something already; a bundle begins a new one.");
      }
    }
  }

  private void write(Iterator<Recorded> stored, Iterator<byte[]> leaves, SealedRows rows)
      throws SQLException {
    try (var event = connection.prepareStatement(EVENT);
        var leaf = connection.prepareStatement(LEAF);
        var node = connection.prepareStatement(NODE)) {
      while (stored.hasNext()) {
        var row = stored.next();
        var kept = leaves.hasNext() ? leaves.next() : null;
        var nodes = rows.take(row, kept);
        add(event, row);
        if (kept != null && keepsSeal) {
          add(leaf, row.index(), kept);
          for (var completed : nodes) {
            add(node, completed.tier(), completed.index(), completed.hash().bytes());
          }
        }
        if (rows.size() % AT_ONCE == 0 || !stored.hasNext()) {
          event.executeBatch();
          leaf.executeBatch();
          node.executeBatch();
        }
      }
    }
  }

  private static void add(PreparedStatement insert, Recorded row) throws SQLException {
    add(
        insert,
        row.eventId(),
        row.streamType(),
        row.stream(),
        row.sequence(),
        row.recordedAt().atOffset(ZoneOffset.UTC),
        row.type(),
        row.version(),
        row.payload(),
        row.metadata());
  }

  private static void add(PreparedStatement insert, Object... values) throws SQLException {
    int column = 0;
    for (var value : values) {
      insert.setObject(++column, value);
    }
    insert.addBatch();
  }

  /** What others signed came later, and is kept apart. */
  private void checkpoint(SignedNote note, NoteKey key) throws SQLException {
    var own = note.signatures().stream().filter(signature -> signature.claims(key)).toList();
    long size = Checkpoint.parse(note.text()).size();
    try (var insert =
        connection.prepareStatement("insert into log.checkpoint (size, note) values (?, ?)")) {
      add(insert, size, new SignedNote(note.text(), own).toString());
      insert.executeBatch();
    }
    try (var insert =
        connection.prepareStatement(
            "insert into log.cosignature (size, witness, line) values (?, ?, ?)")) {
      for (var other : note.signatures()) {
        if (!own.contains(other)) {
          add(insert, size, other.name(), other.line());
        }
      }
      insert.executeBatch();
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
