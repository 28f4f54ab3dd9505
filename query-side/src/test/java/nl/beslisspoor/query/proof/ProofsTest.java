package nl.beslisspoor.query.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.ledger.Leaf;
import nl.beslisspoor.events.ledger.NoteSignature;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.Proof;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.ledger.Tiles;
import nl.beslisspoor.events.wire.WhoRecorded;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProofsTest {
  private static final String ORIGIN = "log.example/1";

  private final NoteSigner signer = NoteSigner.generate(ORIGIN, Algorithm.ED25519);
  private final NoteSigner witness = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
  private TestDatabase database;
  private JdbcClient owner;
  private JdbcClient application;
  private Proofs proofs;
  private Frontier frontier = Frontier.EMPTY;

  @BeforeEach
  void migrate() {
    database =
        TestDatabase.migrated("log", "filesystem:../command-side/src/main/resources/db/migration");
    owner = JdbcClient.create(database.superuser());
    application = JdbcClient.create(database.application());
    proofs = knowing(new KnownKeys(Optional.of(signer.key()), List.of(witness.key())));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void an_event_that_no_checkpoint_covers_is_not_proven_yet() {
    assertThat(proofs.newest()).isEmpty();
    append(3);
    assertThat(proofs.of(2).state()).isEqualTo(SealState.NOT_YET);
    sign();
    append(1);
    assertThat(proofs.of(3).intact()).isNull();
    assertThat(proofs.of(2).intact()).isTrue();
  }

  @Test
  void anybody_can_check_what_is_handed_over() {
    append(600);
    sign();
    var checkpoint = SignedNote.parse(proofs.newest().orElseThrow().note());
    assertThat(checkpoint.by(signer.key())).isPresent();
    var signed = Checkpoint.parse(checkpoint.text());
    for (long index : new long[] {0, 255, 256, 511, 512, 599}) {
      var proven = proofs.of(index);
      var leaf = Hash.ofLeaf(proven.leaf().getBytes(UTF_8));
      assertThat(proof(proven.hashes()).includes(leaf, index, 600, signed.root())).isTrue();
      assertThat(proven.state()).isEqualTo(SealState.SEALED);
    }
  }

  @Test
  void a_log_is_proven_to_go_on_from_an_earlier_one() {
    append(300);
    var first = frontier;
    append(300);
    sign();
    var continued = proofs.continued(300, 600).orElseThrow();
    assertThat(proof(continued.hashes()).consistent(300, first.root(), 600, frontier.root()))
        .isTrue();
    assertThat(proofs.continued(0, 600)).isEmpty();
    assertThat(proofs.continued(600, 300)).isEmpty();
    assertThat(proofs.continued(300, 601)).isEmpty();
  }

  @Test
  void the_first_outsider_who_saw_it_is_named() {
    append(3);
    sign();
    assertThat(proofs.of(1).witnessed()).isNull();
    assertThat(proofs.of(1).unknown()).isNull();
    var seen = Instant.parse("2026-03-02T10:00:00Z");
    cosigned(witness, seen);
    append(1);
    sign();
    assertWitnessed(3, seen);
    assertThat(proofs.of(3).witnessed()).isNull();
  }

  @Test
  void a_cosignature_that_no_known_outsider_made_counts_as_none_and_is_told() {
    append(3);
    sign();
    cosigned(NoteSigner.generate("witness.example", Algorithm.COSIGNATURE), Instant.EPOCH);
    assertThat(proofs.of(1).witnessed()).isNull();
    assertThat(proofs.of(1).unknown()).isTrue();
    append(1);
    sign();
    cosigned(witness, Instant.EPOCH);
    assertWitnessed(4, Instant.EPOCH);
    assertThat(proofs.of(1).unknown()).isNull();
    var alone = knowing(KnownKeys.NONE).of(1);
    assertThat(alone.witnessed()).isNull();
    assertThat(alone.unknown()).isTrue();
  }

  @Test
  void a_cosignature_of_a_log_that_is_not_this_one_counts_as_none() {
    append(3);
    sign();
    cosigned(witness, Instant.EPOCH);
    tamper("leaf", "update log.leaf set content = 'x' where log_index = 2");
    assertThat(proofs.of(1).witnessed()).isNull();
  }

  @Test
  void a_checkpoint_that_the_log_did_not_sign_proves_nothing() {
    append(3);
    sign();
    assertThat(proofs.newest().orElseThrow().signed()).isTrue();
    assertThat(knowing(KnownKeys.NONE).newest().orElseThrow().signed()).isNull();
    append(1);
    sign(NoteSigner.generate(ORIGIN, Algorithm.ED25519));
    var newest = proofs.newest().orElseThrow();
    assertThat(newest.size()).as("the false one counts as none, and is told").isEqualTo(3);
    assertThat(newest.newerForged()).isTrue();
    assertThat(proofs.of(1).state()).isEqualTo(SealState.SEALED);
    assertThat(proofs.of(1).checkpoint()).isEqualTo(newest);
    assertThat(proofs.of(3).state()).isEqualTo(SealState.NOT_YET);
    assertThat(knowing(KnownKeys.NONE).of(1).state()).isEqualTo(SealState.SEALED);
  }

  @Test
  void a_log_whose_checkpoints_it_did_not_sign_proves_nothing() {
    append(3);
    sign(NoteSigner.generate(ORIGIN, Algorithm.ED25519));
    assertThat(proofs.newest().orElseThrow().signed()).isFalse();
    assertThat(proofs.of(1).state()).isEqualTo(SealState.UNSIGNED);
    assertThat(proofs.of(1).intact()).isNull();
  }

  @Test
  void false_cosignatures_hide_no_true_one() {
    append(3);
    sign();
    var newest = proofs.newest().orElseThrow();
    for (int i = 0; i < 150; i++) {
      application
          .sql("insert into log.cosignature (size, witness, line) values (3, ?, 'x')")
          .param("a" + i)
          .update();
    }
    cosigned(witness, Instant.EPOCH);
    assertThat(newest.newerForged()).isNull();
    assertWitnessed(3, Instant.EPOCH);
  }

  @Test
  void a_checkpoint_that_is_none_proves_nothing() {
    append(3);
    application.sql("insert into log.checkpoint (size, note) values (3, 'x')").update();
    assertThat(proofs.of(1).state()).isEqualTo(SealState.UNSIGNED);
    assertThat(knowing(KnownKeys.NONE).of(1).state()).isEqualTo(SealState.UNSIGNED);
  }

  @Test
  void a_continuation_whose_hashes_are_gone_is_told_as_that() {
    append(600);
    sign();
    tamper("node", "delete from log.node");
    tamper("leaf", "delete from log.leaf where log_index < 300");
    assertThatThrownBy(() -> proofs.continued(300, 600)).isInstanceOf(ProofGone.class);
  }

  /** By a text that somebody else can check. */
  private void assertWitnessed(long size, Instant at) {
    var witnessed = proofs.of(1).witnessed();
    assertThat(witnessed.witness()).isEqualTo("witness.example");
    assertThat(witnessed.at()).isEqualTo(at);
    assertThat(witnessed.size()).isEqualTo(size);
    var note = SignedNote.parse(witnessed.note());
    assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(size);
    assertThat(note.by(signer.key())).isPresent();
    assertThat(note.by(witness.key()).map(NoteSignature::time)).contains(at);
  }

  private Proofs knowing(KnownKeys keys) {
    return new Proofs(JdbcClient.create(database.query()), keys);
  }

  /** The newest checkpoint. */
  private void cosigned(NoteSigner by, Instant at) {
    var newest = proofs.newest().orElseThrow();
    var note = SignedNote.parse(newest.note()).signedBy(by, at);
    application
        .sql("insert into log.cosignature (size, witness, line) values (?, ?, ?)")
        .params(newest.size(), by.key().name(), note.signatures().getLast().line())
        .update();
  }

  @Test
  void an_event_that_was_edited_or_taken_away_is_not_what_was_sealed() {
    append(5);
    sign();
    tamper("event", "update log.event set metadata = 'x' where sequence = 2");
    assertThat(proofs.of(2).state()).isEqualTo(SealState.DAMAGED);
    assertThat(proofs.of(3).state()).isEqualTo(SealState.SEALED);
    tamper("numbered", "delete from log.numbered where log_index = 3");
    assertThat(proofs.of(3).intact()).isFalse();
    tamper("leaf", "update log.leaf set content = 'x' where log_index = 4");
    assertThat(proofs.of(4).state()).isEqualTo(SealState.DAMAGED);
    assertThat(proofs.of(1).state()).as("the tree is broken for all").isEqualTo(SealState.DAMAGED);
    tamper("leaf", "delete from log.leaf where log_index > 1");
    assertThat(proofs.of(1).state()).as("with no proof at all").isEqualTo(SealState.DAMAGED);
    assertThat(proofs.of(4).leaf()).isNull();
  }

  private static Proof proof(List<String> hashes) {
    return new Proof(hashes.stream().map(Hash::parse).toList());
  }

  private void append(int events) {
    for (int i = 0; i < events; i++) {
      append(entry(frontier.size()));
    }
  }

  private void append(Recorded entry) {
    application
        .sql(
            """
            with added as (
              insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
                payload_type, payload_version, payload, metadata)
              values (?, 'case', 's', ?, ?, 'said', '1', ?, '') returning row_id)
            insert into log.numbered (log_index, row_id) select ?, row_id from added
            """)
        .params(
            entry.eventId(),
            entry.sequence(),
            entry.recordedAt().atOffset(ZoneOffset.UTC),
            entry.payload(),
            entry.index())
        .update();
    var leaf = new Leaf(ORIGIN, entry, WhoRecorded.in(entry.payload())).bytes();
    application
        .sql("insert into log.leaf (log_index, content) values (?, ?)")
        .params(entry.index(), leaf)
        .update();
    frontier = frontier.and(Hash.ofLeaf(leaf), this::keep);
  }

  private void keep(int level, long index, Hash hash) {
    if (level == Tiles.HEIGHT) {
      application
          .sql("insert into log.node (tier, node_index, hash) values (1, ?, ?)")
          .params(index, hash.bytes())
          .update();
    }
  }

  private void sign() {
    sign(signer);
  }

  private void sign(NoteSigner signer) {
    var text = new Checkpoint(ORIGIN, frontier.size(), frontier.root()).text();
    application
        .sql("insert into log.checkpoint (size, note) values (?, ?)")
        .params(frontier.size(), new SignedNote(text).signedBy(signer, Instant.EPOCH).toString())
        .update();
  }

  private void tamper(String table, String sql) {
    owner.sql("alter table log.%s disable trigger only_grows".formatted(table)).update();
    owner.sql(sql).update();
  }

  private static Recorded entry(long index) {
    return new Recorded(
        index,
        UUID.randomUUID().toString(),
        "case",
        "s",
        index,
        Instant.parse("2026-03-01T10:00:00Z"),
        "said",
        "1",
        "{\"act\":{\"by\":\"p\",\"as\":\"PARENT\"}}".getBytes(UTF_8),
        new byte[0],
        null);
  }
}
