package nl.beslisspoor.command.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import nl.beslisspoor.command.seal.Witnessing.Outcome;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.NoteSignature;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import nl.beslisspoor.events.ledger.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of the answers of witnesses, also of those that do not keep to their protocol. */
class WitnessingTest {
  @TempDir Path directory;

  private final NoteSigner key = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
  private final List<Submission> offered = new ArrayList<>();
  private Function<Submission, Said> answers;
  private HttpServer server;
  private SealRig rig;
  private Witnessing witnessing;
  private final Semaphore came = new Semaphore(0);

  private record Said(int status, String body) {}

  @BeforeEach
  void begin() throws IOException, SQLException {
    rig = new SealRig(directory);
    rig.sealed(5);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/add-checkpoint", this::serve);
    server.start();
    var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    witnessing = witnessing(new Outsider(address, key.key()), came);
  }

  private Witnessing witnessing(Outsider witness, Semaphore came) {
    var kept = new Witnessing.Kept(rig.tables, rig.directory, rig.signer.key(), Clock.systemUTC());
    return new Witnessing(witness, kept, HttpClient.newHttpClient(), came::release);
  }

  /** What came of it once it is answered. */
  private Outcome turned() {
    var outcome = witnessing.turn();
    while (outcome.isEmpty()) {
      came.acquireUninterruptibly();
      outcome = witnessing.turn();
    }
    return outcome.get();
  }

  @AfterEach
  void end() {
    server.stop(0);
    rig.close();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var submission = Submission.parse(body);
      offered.add(submission);
      var said = answers.apply(submission);
      var bytes = said.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(said.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Said cosigned(Submission submission) {
    var note = new SignedNote(submission.note().text()).signedBy(key, Instant.now());
    return new Said(200, note.signatures().getFirst().line() + "\n");
  }

  @Test
  void a_cosignature_is_kept_inside_and_outside_and_not_asked_for_again() {
    answers = this::cosigned;
    assertThat(turned()).isEqualTo(Outcome.COSIGNED);
    assertThat(turned()).isEqualTo(Outcome.COSIGNED);
    assertThat(offered).hasSize(1);
    assertThat(rig.tables.cosigned(rig.signer.key(), key.key())).isEqualTo(5);
    assertThat(directory.resolve("cosigned")).content().contains("\u2014 witness.example ");
  }

  @Test
  void the_next_checkpoint_comes_with_the_proof_from_the_last() throws SQLException {
    answers = this::cosigned;
    turned();
    rig.sealed(300);
    turned();
    var next = offered.getLast();
    assertThat(next.old()).isEqualTo(5);
    var leaves = rig.leaves();
    assertThat(
            next.proof()
                .consistent(
                    5, Frontier.of(leaves.subList(0, 5)).root(), 305, Frontier.of(leaves).root()))
        .isTrue();
  }

  @Test
  void a_witness_that_remembers_another_size_gets_the_proof_from_there() {
    answers = one -> one.old() == 3 ? cosigned(one) : new Said(409, "3\n");
    assertThat(turned()).isEqualTo(Outcome.COSIGNED);
    assertThat(offered).extracting(Submission::old).containsExactly(0L, 3L);
  }

  @Test
  void a_witness_that_has_seen_more_or_other_entries_refuses() {
    for (var refusal : List.of(new Said(409, "6\n"), new Said(409, "5\n"), new Said(422, "no\n"))) {
      answers = _ -> refusal;
      assertThat(turned()).as(refusal.toString()).isEqualTo(Outcome.REFUSED);
    }
    assertThat(rig.tables.cosigned(rig.signer.key(), key.key())).isZero();
  }

  @Test
  void a_row_that_nobody_signed_is_no_cosignature() {
    rig.tables.add(5, new NoteSignature("witness.example", key.key().hash(), new byte[72]));
    answers = this::cosigned;
    assertThat(rig.tables.cosigned(rig.signer.key(), key.key())).isZero();
    assertThat(turned()).isEqualTo(Outcome.COSIGNED);
    assertThat(turned()).isEqualTo(Outcome.COSIGNED);
    assertThat(offered).hasSize(1);
    assertThat(directory.resolve("cosigned")).content().contains("\u2014 witness.example ");
  }

  @Test
  void false_rows_hide_no_true_one() throws SQLException {
    answers = this::cosigned;
    turned();
    rig.tamper(
        """
        insert into log.checkpoint (size, note)
        select size, replace((select note from log.checkpoint), E'\n5\n', E'\n' || size || E'\n')
        from generate_series(6, 105) size
        """);
    rig.tamper(
        """
        insert into log.cosignature (size, witness, line)
        select size, 'witness.example', 'x' from log.checkpoint where size > 5
        """);
    assertThat(rig.tables.cosigned(rig.signer.key(), key.key())).isEqualTo(5);
    assertThat(turned()).isEqualTo(Outcome.COSIGNED);
    assertThat(offered).as("nothing else is to be cosigned").hasSize(1);
  }

  /** It signs for others too, and anybody can have that. */
  @Test
  void what_a_witness_signed_for_another_log_is_nothing_that_it_signed_for_this_one()
      throws SQLException {
    var other = NoteSigner.generate("other.example/1", Algorithm.ED25519);
    var text = new Checkpoint("other.example/1", 1_000, Hash.EMPTY).text();
    var note = new SignedNote(text).signedBy(other, Instant.EPOCH);
    rig.tamper("insert into log.checkpoint (size, note) values (1000, '%s')".formatted(note));
    rig.tables.add(1_000, note.signedBy(key, Instant.EPOCH).signatures().getLast());
    answers = this::cosigned;
    assertThat(rig.tables.cosigned(rig.signer.key(), key.key())).isZero();
    assertThat(turned()).isEqualTo(Outcome.COSIGNED);
    assertThat(offered).hasSize(1);
  }

  @Test
  void a_witness_that_takes_its_time_holds_nobody_up() throws IOException {
    var over = new CountDownLatch(1);
    var slow = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slow.createContext(
        "/add-checkpoint",
        exchange -> {
          try (exchange) {
            over.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    slow.start();
    try {
      var address = URI.create("http://127.0.0.1:" + slow.getAddress().getPort() + "/");
      var waiting = witnessing(new Outsider(address, key.key()), new Semaphore(0));
      answers = this::cosigned;
      assertThat(waiting.turn()).isEmpty();
      assertThat(turned()).isEqualTo(Outcome.COSIGNED);
      assertThat(waiting.turn()).as("it is still awaited").isEmpty();
      over.countDown();
      assertThat(waiting.end()).isEqualTo(Outcome.UNANSWERED);
    } finally {
      over.countDown();
      slow.stop(0);
    }
  }

  @Test
  void an_answer_that_means_nothing_is_none() {
    var stranger = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
    answers =
        one -> {
          var note = new SignedNote(one.note().text()).signedBy(stranger, Instant.now());
          return new Said(200, note.signatures().getFirst().line() + "\n");
        };
    assertThat(turned()).isEqualTo(Outcome.UNANSWERED);
    answers =
        _ -> {
          var note = new SignedNote("another text\n").signedBy(key, Instant.now());
          return new Said(200, note.signatures().getFirst().line() + "\n");
        };
    assertThat(turned()).isEqualTo(Outcome.UNANSWERED);
    for (var nothing : List.of(new Said(200, ""), new Said(200, "yes\n"), new Said(500, "5\n"))) {
      answers = _ -> nothing;
      assertThat(turned()).isEqualTo(Outcome.UNANSWERED);
    }
    server.stop(0);
    assertThat(turned()).isEqualTo(Outcome.UNANSWERED);
    assertThat(rig.tables.cosigned(rig.signer.key(), key.key())).isZero();
    assertThat(directory.resolve("cosigned")).doesNotExist();
  }

  @Test
  void an_answer_without_end_is_not_read_to_its_end() {
    answers = one -> new Said(200, cosigned(one).body() + "\n".repeat(1_000_000));
    assertThat(turned()).isEqualTo(Outcome.UNANSWERED);
  }

  @Test
  void a_witness_that_falls_silent_halfway_is_given_up() {
    var over = new CountDownLatch(1);
    server.removeContext("/add-checkpoint");
    server.createContext(
        "/add-checkpoint",
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          try {
            over.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertThat(turned()).isEqualTo(Outcome.UNANSWERED);
    over.countDown();
  }
}
