package nl.beslisspoor.standalone.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.KeptNodes;
import nl.beslisspoor.events.ledger.NoteSignature;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.Proof;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.ledger.Submission;
import nl.beslisspoor.events.ledger.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every MUST of C2SP tlog-witness. */
class WitnessTest {
  private static final String ORIGIN = "log.example/1";
  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

  private final NoteSigner log = NoteSigner.generate(ORIGIN, Algorithm.ED25519);
  private final NoteSigner key = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
  private final KeptNodes nodes = new KeptNodes();
  private final KeptNodes others = new KeptNodes();

  @TempDir private Path directory;
  private Witness witness;

  @BeforeEach
  void begin() throws IOException {
    for (int i = 0; i < 100; i++) {
      nodes.add(Hash.ofLeaf(("leaf " + i).getBytes(UTF_8)));
      others.add(Hash.ofLeaf(("other " + i).getBytes(UTF_8)));
    }
    witness = witness();
  }

  private Witness witness() throws IOException {
    var clock = Clock.fixed(AT, ZoneOffset.UTC);
    return new Witness(List.of(log.key()), key, new Memory(directory), clock);
  }

  @Test
  void what_continues_what_was_cosigned_is_cosigned_and_nothing_more_is_said() throws IOException {
    for (long old : new long[] {0, 1, 7, 8, 64}) {
      long size = old == 0 ? 1 : old == 1 ? 7 : old == 7 ? 8 : old == 8 ? 64 : 100;
      var answer = witness.add(submission(old, size).body());
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).endsWith("\n").startsWith("\u2014 witness.example ");
      var note = note(nodes, size).with(NoteSignature.parse(answer.body().strip()));
      assertThat(note.by(key.key()).orElseThrow().time()).isEqualTo(AT);
    }
  }

  @Test
  void the_same_checkpoint_again_is_cosigned_again() throws IOException {
    witness.add(submission(0, 5).body());
    var again = new Submission(5, new Proof(List.of()), note(nodes, 5)).body();
    assertThat(witness.add(again).status()).isEqualTo(200);
  }

  @Test
  void another_root_of_the_same_size_is_a_conflict() throws IOException {
    witness.add(submission(0, 5).body());
    var forked = new Submission(5, new Proof(List.of()), note(others, 5)).body();
    assertThat(witness.add(forked).status()).isEqualTo(409);
    assertSize(5);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 4, 6})
  void an_old_size_that_is_not_the_last_is_a_conflict_that_names_it(long old) throws IOException {
    witness.add(submission(0, 5).body());
    var answer = witness.add(submission(old, 9).body());
    assertThat(answer).isEqualTo(new Answer(409, "text/x.tlog.size", "5\n"));
    assertSize(5);
  }

  @Test
  void a_first_checkpoint_needs_old_size_zero_and_no_proof() throws IOException {
    assertThat(witness.add(submission(3, 5).body()))
        .isEqualTo(new Answer(409, "text/x.tlog.size", "0\n"));
    var proof = new Tree(nodes, 5).consistency(3);
    assertThat(witness.add(new Submission(0, proof, note(nodes, 5)).body()).status())
        .isEqualTo(422);
    assertThat(witness.add(submission(0, 5).body()).status()).isEqualTo(200);
  }

  @Test
  void what_does_not_continue_it_is_not_cosigned_and_not_remembered() throws IOException {
    witness.add(submission(0, 5).body());
    var forked = new Tree(others, 9).consistency(5);
    var cut = new Proof(new Tree(nodes, 9).consistency(5).hashes().subList(0, 1));
    for (var wrong :
        List.of(
            new Submission(5, forked, note(others, 9)),
            new Submission(5, forked, note(nodes, 9)),
            new Submission(5, cut, note(nodes, 9)),
            new Submission(5, new Proof(List.of()), note(nodes, 9)))) {
      assertThat(witness.add(wrong.body()).status()).isEqualTo(422);
    }
    assertSize(5);
  }

  @Test
  void only_the_log_s_own_key_counts_and_strangers_signatures_are_ignored() throws IOException {
    var stranger = NoteSigner.generate(ORIGIN, Algorithm.ED25519);
    var text = new Checkpoint(ORIGIN, 5, new Tree(nodes, 5).root()).text();
    var strange = new SignedNote(text).signedBy(stranger, AT);
    assertThat(witness.add(first(strange)).status()).isEqualTo(403);
    assertThat(witness.add(first(strange.signedBy(log, AT))).status()).isEqualTo(200);

    var elsewhere = NoteSigner.generate("log.example/2", Algorithm.ED25519);
    var unknown = new SignedNote(text.replace(ORIGIN, "log.example/2")).signedBy(elsewhere, AT);
    assertThat(witness.add(first(unknown)).status()).isEqualTo(404);
  }

  @Test
  void an_old_size_beyond_the_new_one_is_no_request() throws IOException {
    assertThat(witness.add(new Submission(6, new Proof(List.of()), note(nodes, 5)).body()))
        .extracting(Answer::status)
        .isEqualTo(400);
  }

  @Test
  void what_is_no_submission_is_no_request() throws IOException {
    var right = submission(0, 5).body();
    var hash = Hash.EMPTY + "\n";
    for (var wrong :
        List.of(
            "",
            "\n",
            right.replace("old 0", "old 00"),
            right.replace("old 0", "old -1"),
            right.replace("old 0", "old"),
            right.replace("old 0\n", ""),
            right.replace("old 0\n", "old 0\nAAAA\n"),
            right.replace("old 0\n", "old 0\n" + hash.repeat(64)),
            right.replace("\u2014", "-"),
            right.substring(0, right.length() - 1))) {
      assertThat(witness.add(wrong).status()).as(wrong).isEqualTo(400);
    }
    assertThat(witness.add(right.replace("old 0\n", "old 0\n" + hash.repeat(63))).status())
        .isEqualTo(422);
  }

  @Test
  void the_memory_outlives_the_witness() throws IOException {
    witness.add(submission(0, 5).body());
    witness = witness();
    assertThat(witness.add(submission(0, 9).body()).body()).isEqualTo("5\n");
    assertThat(witness.add(submission(5, 9).body()).status()).isEqualTo(200);
  }

  @Test
  void without_its_memory_it_does_not_sign() throws IOException {
    witness.add(submission(0, 5).body());
    try (var files = Files.list(directory)) {
      Files.writeString(files.toList().getFirst(), "");
    }
    assertThatThrownBy(() -> witness.add(submission(0, 9).body()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the memory of a log is damaged");
  }

  @Test
  void a_memory_that_cannot_be_opened_is_not_taken_for_none() throws IOException {
    witness.add(submission(0, 5).body());
    try (var files = Files.list(directory)) {
      var file = files.toList().getFirst();
      Files.delete(file);
      Files.createSymbolicLink(file, file.getFileName());
    }
    var forked = new Submission(0, new Proof(List.of()), note(others, 9)).body();
    assertThatThrownBy(() -> witness.add(forked)).isInstanceOf(IOException.class);
  }

  /**
   * Whoever was answered with a cosignature finds it remembered, or something that continues it.
   */
  @Test
  void many_at_once_never_set_the_memory_back() throws Exception {
    var cosigned = new ConcurrentLinkedQueue<Long>();
    var sizes = new ArrayList<>(LongStream.rangeClosed(1, 100).boxed().toList());
    Collections.shuffle(sizes);
    try (var pool = Executors.newFixedThreadPool(8)) {
      var work = sizes.stream().<Callable<Void>>map(size -> () -> offer(size, cosigned)).toList();
      for (var done : pool.invokeAll(work)) {
        done.get();
      }
    }
    assertThat(cosigned).isNotEmpty().doesNotHaveDuplicates();
    assertSize(100);
  }

  private Void offer(long size, ConcurrentLinkedQueue<Long> cosigned) throws IOException {
    for (long old = 0; old <= size; ) {
      long before = cosigned.stream().mapToLong(Long::longValue).max().orElse(0);
      var answer = witness.add(submission(old, size).body());
      if (answer.status() == 200) {
        cosigned.add(size);
        return null;
      }
      old = Long.parseLong(answer.body().strip());
      assertThat(old).isGreaterThanOrEqualTo(before);
    }
    return null;
  }

  private void assertSize(long size) throws IOException {
    var known = new Memory(directory).newest(ORIGIN).orElseThrow();
    assertThat(known).isEqualTo(new Checkpoint(ORIGIN, size, new Tree(nodes, size).root()));
  }

  private static String first(SignedNote note) {
    return new Submission(0, new Proof(List.of()), note).body();
  }

  private Submission submission(long old, long size) {
    var proof = old > size ? new Proof(List.of()) : new Tree(nodes, size).consistency(old);
    return new Submission(old, proof, note(nodes, size));
  }

  private SignedNote note(KeptNodes of, long size) {
    var checkpoint = new Checkpoint(ORIGIN, size, new Tree(of, size).root());
    return new SignedNote(checkpoint.text()).signedBy(log, AT);
  }
}
