package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.beslisspoor.faults.Line.Cut;
import nl.beslisspoor.standalone.settings.ProcessRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is between a commit and its answer. The connection to PostgreSQL is cut there, and just
 * before the commit. And since SIGKILL leaves what the operating system holds, so that it does not
 * show whether PostgreSQL asked the disk to keep a commit before it answered, PostgreSQL's own
 * account of what it flushed is asked for.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommitAndAnswerIT {
  /** Does not go into one statement, so that its commit is one of its own. */
  private static final int MANY = 1_200;

  private static final int COMMITS = 40;
  private static final Duration SHORT = Duration.ofSeconds(2);

  private final Ledger ledger = new Ledger();
  private Postgres server;
  private Line line;
  private Product product;
  private Client client;

  @BeforeAll
  void start(@TempDir Path directory) {
    server = Postgres.in(directory);
    line = Line.to(server);
    product = Product.on(server, line.url(), ProcessRole.ALL, "product", directory).start();
    client = new Client(product.address());
  }

  @AfterAll
  void stop() {
    product.close();
    line.close();
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  @Order(1)
  void a_decision_whose_commit_is_cut_off_is_made_once_and_answered(Cut cut) {
    requireOnce(cut, Request.open());
  }

  @ParameterizedTest
  @EnumSource
  @Order(1)
  void a_batch_whose_commit_is_cut_off_is_stored_once_and_whole(Cut cut) {
    requireOnce(cut, Request.history(MANY));
  }

  @ParameterizedTest
  @EnumSource
  @Order(2)
  void a_decision_sent_again_after_the_line_was_dead_is_made_once(Cut cut) {
    requireOnceThoughDead(cut, Request.open());
  }

  @ParameterizedTest
  @EnumSource
  @Order(2)
  void a_batch_sent_again_after_the_line_was_dead_is_stored_once_and_whole(Cut cut) {
    requireOnceThoughDead(cut, Request.history(MANY));
  }

  @Test
  @Order(3)
  void what_is_committed_was_flushed_before_the_product_hears_so() {
    assertThat(unflushed()).isZero();
    doWithoutFlushing();
    assertThat(unflushed()).as("this test would see it if it were not so").isPositive();
  }

  /** The product tries again by itself; the client does not notice. */
  private void requireOnce(Cut cut, Request request) {
    var before = line.cuts();
    client.ask("/dossiers");
    ledger.sending(request);
    line.cut(cut, false);
    var answer = client.record(request);

    assertThat(line.cuts()).isEqualTo(before + 1);
    if (request.batch() == 0) {
      assertThat(answer.json().required("herhaald").asBoolean()).isFalse();
    }
    ledger.acknowledged(request, answer);
    requireWell();
  }

  /** The client hears nothing, and asks again under the same key. */
  private void requireOnceThoughDead(Cut cut, Request request) {
    var before = stored(request);
    var cuts = line.cuts();
    ledger.sending(request);
    line.cut(cut, true);

    await("the cut").until(() -> unheard(request) && line.cuts() == cuts + 1);
    assertThat(stored(request) > before).isEqualTo(cut == Cut.AFTER_COMMIT);
    line.revive();
    ledger.acknowledged(request, client.recordAtLast(request));
    requireWell();
  }

  /** Connections of the cut before may still have to be found dead. */
  private boolean unheard(Request request) {
    return client.within(SHORT).send(request).filter(Client.Answer::recorded).isEmpty();
  }

  private long stored(Request request) {
    var events = request.batch() == 0 ? "true" : "stream_id = '" + request.historyFile() + "'";
    return server
        .superuser()
        .sql("select count(*) from log.event where " + events)
        .query(Long.class)
        .single();
  }

  private void requireWell() {
    new Invariants(server).hold(ledger.since(0), ledger.histories());
    var receipts = "select count(*) from log.receipt";
    assertThat(server.superuser().sql(receipts).query(Integer.class).single())
        .isEqualTo(ledger.size());
    assertThat(List.of("Noor", "Medewerker")).noneMatch(product.said()::contains);
  }

  /**
   * How many commits were answered while the log of PostgreSQL was flushed no further than before.
   */
  private int unflushed() {
    var unflushed = new AtomicInteger();
    line.on(
        new Line.OnCommit() {
          private String before;

          @Override
          public boolean asked() {
            before = sql("select pg_current_wal_insert_lsn()");
            return true;
          }

          @Override
          public boolean answered() {
            if ("f".equals(sql("select pg_current_wal_flush_lsn() > '" + before + "'"))) {
              unflushed.incrementAndGet();
            }
            return true;
          }
        });
    for (int n = 0; n < COMMITS; n++) {
      client.recordAtLast(Request.open());
    }
    return unflushed.get();
  }

  private void doWithoutFlushing() {
    var role = server.application().user();
    server.superuser().sql("alter role %s set synchronous_commit = off".formatted(role)).update();
    sql(
        "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = '%s'"
            .formatted(role));
  }

  private String sql(String sql) {
    return server.superuser().sql(sql).query((row, _) -> row.getString(1)).optional().orElse("");
  }
}
