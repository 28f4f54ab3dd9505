package nl.beslisspoor.command.seal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.Leaf;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.wire.WhoRecorded;
import nl.beslisspoor.fixtures.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log that is sealed, and somebody who can do everything to it. */
final class SealRig implements AutoCloseable {
  final NoteSigner signer = NoteSigner.generate("log.example/1", Algorithm.ED25519);
  final TestDatabase database = TestDatabase.migrated("log", "classpath:db/migration");
  final DataSource application = database.application();
  final SealTables tables = new SealTables(application);
  final SealDirectory directory;
  private int events;

  SealRig(Path directory) {
    this.directory = new SealDirectory(directory);
  }

  Sealing begin() {
    return begin(Clock.systemUTC());
  }

  Sealing begin(Clock clock) {
    return Sealing.begin(tables, directory, signer, clock);
  }

  /** Commits events, numbers them, and seals and signs all. */
  void sealed(int more) throws SQLException {
    append(more);
    begin().turn(Duration.ZERO);
  }

  void append(int more) throws SQLException {
    for (int i = 0; i < more; i++) {
      Writer.commit(application, "stream", events++);
    }
    new Numbering(application).pass();
  }

  /** What an auditor would make of the stored rows. */
  List<Hash> leaves() {
    return new LogEntries(application)
        .from(0, 10_000).stream()
            .map(entry -> new Leaf("log.example/1", entry, WhoRecorded.in(entry.payload())).hash())
            .toList();
  }

  /** As somebody would make it who knows how. */
  String leaf(long index) {
    var entry = new LogEntries(application).from(index, 1).getFirst();
    var leaf = new Leaf("log.example/1", entry, WhoRecorded.in(entry.payload()));
    return new String(leaf.bytes(), StandardCharsets.UTF_8);
  }

  Checkpoint inside() {
    return checked(tables.checkpoint(signer.key()).orElseThrow());
  }

  Checkpoint outside() {
    return checked(directory.newest().orElseThrow());
  }

  /** Of all checkpoints. */
  List<Long> sizes() {
    return JdbcClient.create(application)
        .sql("select size from log.checkpoint order by size")
        .query(Long.class)
        .list();
  }

  private Checkpoint checked(SignedNote note) {
    note.by(signer.key()).orElseThrow();
    return Checkpoint.parse(note.text());
  }

  /** As somebody who rules the server: no trigger holds them back. */
  void tamper(String sql) {
    var owner = JdbcClient.create(database.superuser());
    for (var table : List.of("event", "numbered", "leaf", "node", "checkpoint")) {
      owner.sql("alter table log.%s disable trigger only_grows".formatted(table)).update();
    }
    owner.sql(sql).update();
  }

  @Override
  public void close() {
    database.close();
  }
}
