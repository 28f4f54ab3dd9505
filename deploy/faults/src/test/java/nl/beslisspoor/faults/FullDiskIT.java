package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** The disk on which PostgreSQL writes has no room any more, and then has room again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullDiskIT {
  private static final int MEGABYTES = 400;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Ledger ledger = new Ledger();
  private SmallDisk disk;
  private Postgres server;
  private Product product;
  private Client client;

  @BeforeAll
  void start(@TempDir Path directory) {
    disk = SmallDisk.at(directory.resolve("disk"), MEGABYTES);
    server = Postgres.in(disk.directory());
    product = Product.of(server, directory).start();
    client = new Client(product.address());
  }

  @AfterAll
  void stop() {
    if (disk != null) {
      product.close();
      server.close();
      disk.close();
    }
  }

  @Test
  void writes_are_refused_with_a_reason_and_nothing_is_lost() {
    var file = acknowledged(Request.open()).json().required("dossier").asString();
    Views.of(server).awaitWhole();
    client.ask("/dossiers/" + file + "/tijdlijn");
    disk.fill();
    var refused = refused();

    assertThat(client.ask("/doorlooptijden/medianen").isObject()).isTrue();
    awaitNothingShownUnkept("/dossiers/" + file + "/tijdlijn");
    disk.free();
    goesOn(refused);
    client.ask("/dossiers/" + file + "/tijdlijn");
  }

  @Test
  void a_server_that_stops_for_want_of_room_loses_nothing_either() {
    acknowledged(Request.open());
    disk.fill();
    var refused = refused();
    await("no room for PostgreSQL's own log")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> !nextSegment());
    disk.free();
    if (!server.runs()) {
      server.start();
    }
    goesOn(refused);
  }

  /** Records until there is no room, which is said as such. */
  private Request refused() {
    while (true) {
      var request = Request.open();
      var answer = client.send(request).orElseThrow();
      if (!answer.recorded()) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("opslag-onbereikbaar");
        return request;
      }
      ledger.acknowledged(request, answer);
    }
  }

  /** Every look at a file is kept before the file is shown; where it cannot be, that is said. */
  private void awaitNothingShownUnkept(String path) {
    await("no room for a look")
        .atMost(PATIENCE)
        .until(() -> client.get(path).orElseThrow(), answer -> answer.status() != 200);
    var answer = client.get(path).orElseThrow();
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body()).contains("Elke inzage wordt vastgelegd. Dat lukt nu niet");
  }

  /** Makes the server begin another file of its log; false when it could not, and died of it. */
  private boolean nextSegment() {
    try {
      server.superuser().sql("select pg_switch_wal()").query(String.class).single();
      server.superuser().sql("select pg_notify('proef', 'proef')").query(String.class).optional();
      return server.answers();
    } catch (DataAccessException gone) {
      return false;
    }
  }

  private void goesOn(Request refused) {
    server.awaitAnswering();
    ledger.acknowledged(refused, client.recordAtLast(refused));
    var another = Request.open();
    ledger.acknowledged(another, client.recordAtLast(another));
    Views.of(server).awaitWhole();
    requireWell();
  }

  private Client.Answer acknowledged(Request request) {
    var answer = client.record(request);
    ledger.acknowledged(request, answer);
    return answer;
  }

  private void requireWell() {
    new Invariants(server).hold(ledger.since(0), ledger.histories());
    assertThat(List.of("Noor", "Fleur", "Aanmelding")).noneMatch(product.said()::contains);
  }
}
