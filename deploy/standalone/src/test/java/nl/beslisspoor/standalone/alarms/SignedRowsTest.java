package nl.beslisspoor.standalone.alarms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever holds the application's password writes as signed is not believed. */
class SignedRowsTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  private final NoteSigner log = NoteSigner.generate("log.example/1", Algorithm.ED25519);
  private final NoteSigner witness = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
  private TestDatabase database;
  private SignedRows rows;

  @BeforeEach
  void begin() {
    database = TestDatabase.migrated("log", "classpath:db/migration");
    rows = knowing(new KnownKeys(Optional.of(log.key()), List.of(witness.key())));
    JdbcClient.create(database.superuser())
        .sql(
            """
            insert into log.pass (first_index, next_index, snapshot, system_identifier, at)
            select 0, 5, pg_current_snapshot(), 1, now() - interval '90 s'
            """)
        .update();
  }

  @AfterEach
  void end() {
    database.close();
  }

  @Test
  void a_false_checkpoint_covers_nothing_and_is_told() {
    assertThat(UnsealedEvents.withoutCheckpoint(rows, LONG).trouble()).isPresent();
    checkpoint(4, log);
    checkpoint(5, NoteSigner.generate("log.example/1", Algorithm.ED25519));
    assertThat(rows.sealed()).isEqualTo(4);
    assertThat(UnsealedEvents.withoutCheckpoint(rows, LONG).trouble()).isPresent();
    assertThat(rows.forged()).contains("the checkpoint over 5 events is not signed by this log");
    assertThat(knowing(KnownKeys.NONE).sealed()).isEqualTo(5);
    checkpoint(6, log);
    assertThat(UnsealedEvents.withoutCheckpoint(rows, LONG).trouble()).isEmpty();
  }

  @Test
  void a_false_cosignature_witnesses_nothing_and_is_told() {
    var note = checkpoint(5, log);
    cosigned(5, note, NoteSigner.generate("witness.example", Algorithm.COSIGNATURE));
    assertThat(UnsealedEvents.withoutWitness(rows, LONG).trouble())
        .hasValueSatisfying(words -> assertThat(words).startsWith("no witness cosigned"));
    assertThat(rows.forged())
        .contains("a cosignature over 5 events is not by the witness that it names");
    cosigned(6, checkpoint(6, log), witness);
    assertThat(rows.witnessed()).isEqualTo(6);
    assertThat(UnsealedEvents.withoutWitness(rows, LONG).trouble()).isEmpty();
    assertThat(knowing(KnownKeys.NONE).witnessed()).isZero();
  }

  @Test
  void a_witness_that_is_not_known_is_none_and_no_forger() {
    cosigned(5, checkpoint(5, log), NoteSigner.generate("other.example", Algorithm.COSIGNATURE));
    assertThat(rows.witnessed()).isZero();
    assertThat(rows.forged()).isEmpty();
  }

  @Test
  void false_rows_hide_no_true_one() {
    cosigned(5, checkpoint(5, log), witness);
    JdbcClient.create(database.application())
        .sql(
            """
            insert into log.cosignature (size, witness, line)
            select 5, 'a' || n, 'x' from generate_series(1, 100) n
            """)
        .update();
    assertThat(rows.witnessed()).isEqualTo(5);
    assertThat(rows.forged()).as("they name no witness that is known").isEmpty();
    var stranger = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
    for (int size = 6; size < 106; size++) {
      cosigned(size, checkpoint(size, stranger), stranger);
    }
    assertThat(rows.sealed()).isEqualTo(5);
    assertThat(rows.witnessed()).isEqualTo(5);
    assertThat(rows.forged()).contains("the checkpoint over 105 events is not signed by this log");
  }

  private SignedRows knowing(KnownKeys keys) {
    return new SignedRows(database.application(), keys);
  }

  private SignedNote checkpoint(long size, NoteSigner signer) {
    var text = new Checkpoint("log.example/1", size, Hash.EMPTY).text();
    var note = new SignedNote(text).signedBy(signer, Instant.EPOCH);
    JdbcClient.create(database.application())
        .sql("insert into log.checkpoint (size, note) values (?, ?)")
        .params(size, note.toString())
        .update();
    return note;
  }

  private void cosigned(long size, SignedNote note, NoteSigner signer) {
    var line = note.signedBy(signer, Instant.EPOCH).signatures().getLast().line();
    JdbcClient.create(database.application())
        .sql("insert into log.cosignature (size, witness, line) values (?, ?, ?)")
        .params(size, signer.key().name(), line)
        .update();
  }
}
