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
import java.util.function.Function;
import nl.beslisspoor.command.seal.Witnessing.Outcome;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Frontier;
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
  private Outsider witness;

  private record Said(int status, String body) {}

  @BeforeEach
  void begin() throws IOException, SQLException {
    rig = new SealRig(directory);
    rig.sealed(5);
    var http = HttpClient.newHttpClient();
    witnessing = new Witnessing(rig.tables, rig.directory, http, Clock.systemUTC());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/add-checkpoint", this::serve);
    server.start();
    var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    witness = new Outsider(address, key.key());
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
    assertThat(witnessing.turn(witness)).isEqualTo(Outcome.COSIGNED);
    assertThat(witnessing.turn(witness)).isEqualTo(Outcome.COSIGNED);
    assertThat(offered).hasSize(1);
    assertThat(rig.tables.cosigned("witness.example")).isEqualTo(5);
    assertThat(directory.resolve("cosigned")).content().contains("\u2014 witness.example ");
  }

  @Test
  void the_next_checkpoint_comes_with_the_proof_from_the_last() throws SQLException {
    answers = this::cosigned;
    witnessing.turn(witness);
    rig.sealed(300);
    witnessing.turn(witness);
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
    assertThat(witnessing.turn(witness)).isEqualTo(Outcome.COSIGNED);
    assertThat(offered).extracting(Submission::old).containsExactly(0L, 3L);
  }

  @Test
  void a_witness_that_has_seen_more_or_other_entries_refuses() {
    for (var refusal : List.of(new Said(409, "6\n"), new Said(409, "5\n"), new Said(422, "no\n"))) {
      answers = _ -> refusal;
      assertThat(witnessing.turn(witness)).as(refusal.toString()).isEqualTo(Outcome.REFUSED);
    }
    assertThat(rig.tables.cosigned("witness.example")).isZero();
  }

  @Test
  void an_answer_that_means_nothing_is_none() {
    var stranger = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
    answers =
        one -> {
          var note = new SignedNote(one.note().text()).signedBy(stranger, Instant.now());
          return new Said(200, note.signatures().getFirst().line() + "\n");
        };
    assertThat(witnessing.turn(witness)).isEqualTo(Outcome.UNANSWERED);
    answers =
        _ -> {
          var note = new SignedNote("another text\n").signedBy(key, Instant.now());
          return new Said(200, note.signatures().getFirst().line() + "\n");
        };
    assertThat(witnessing.turn(witness)).isEqualTo(Outcome.UNANSWERED);
    for (var nothing : List.of(new Said(200, ""), new Said(200, "yes\n"), new Said(500, "5\n"))) {
      answers = _ -> nothing;
      assertThat(witnessing.turn(witness)).isEqualTo(Outcome.UNANSWERED);
    }
    server.stop(0);
    assertThat(witnessing.turn(witness)).isEqualTo(Outcome.UNANSWERED);
    assertThat(rig.tables.cosigned("witness.example")).isZero();
    assertThat(directory.resolve("cosigned")).doesNotExist();
  }

  @Test
  void an_answer_without_end_is_not_read_to_its_end() {
    answers = one -> new Said(200, cosigned(one).body() + "\n".repeat(1_000_000));
    assertThat(witnessing.turn(witness)).isEqualTo(Outcome.UNANSWERED);
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
    assertThat(witnessing.turn(witness)).isEqualTo(Outcome.UNANSWERED);
    over.countDown();
  }
}
