package nl.beslisspoor.command.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import nl.beslisspoor.command.keys.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Two statements are held up at the door of the database, so that whoever comes then waits. */
class AppendsTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final byte[] BYTES = {1, 2, 3};

  private Store store;
  private Door door;
  private Appends appends;

  /** Lets in whom it is told to let in. */
  private static final class Door extends DelegatingDataSource {
    private final Semaphore open = new Semaphore(0);
    private volatile boolean broken;

    private Door(DataSource real) {
      super(real);
    }

    @Override
    public Connection getConnection() throws SQLException {
      open.acquireUninterruptibly();
      if (broken) {
        throw new SQLException("the connection was cut", "08006");
      }
      return super.getConnection();
    }
  }

  @BeforeEach
  void start() {
    store = Store.fresh();
    door = new Door(store.source());
    appends = new Appends(new LogInsert(door), TestKeys.on(store.source()), LONG);
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void whoeverComesAloneWaitsForNobody() {
    door.open.release();
    appends.append(request(1));
    assertThat(store.events()).isEqualTo(1);
    assertThat(store.receipts()).isEqualTo(1);
  }

  @Test
  void whoeverComesWhileOthersAreKeptSharesTheNextTransaction() {
    var first = holdUp();
    var waiting = IntStream.range(0, 10).mapToObj(_ -> comes(request(3))).toList();
    door.open.release(3);
    first.forEach(CompletableFuture::join);
    waiting.forEach(CompletableFuture::join);

    assertThat(store.events()).isEqualTo(2 + 30);
    assertThat(store.receipts()).isEqualTo(12);
    assertThat(transactions()).isEqualTo(3);
    assertThat(door.open.availablePermits()).isZero();
  }

  @Test
  void aStreamsEventsGetTheirRowsInTheirOrder() {
    var first = holdUp();
    var waiting = IntStream.range(0, 10).mapToObj(_ -> comes(request(5))).toList();
    door.open.release(3);
    first.forEach(CompletableFuture::join);
    waiting.forEach(CompletableFuture::join);

    assertThat(
            client()
                .sql(
                    """
                    select count(*) from log.event one join log.event other using (stream_id)
                    where one.sequence < other.sequence and one.row_id > other.row_id
                    """)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void whoeverFindsAPlaceTakenFailsAlone() {
    door.open.release();
    var taken = request(1);
    appends.append(taken);
    var first = holdUp();
    var second = comes(request("key of another", taken.receipt().stream(), 1));
    var others = IntStream.range(0, 5).mapToObj(_ -> comes(request(2))).toList();
    door.open.release(20);

    first.forEach(CompletableFuture::join);
    others.forEach(CompletableFuture::join);
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(second::join)
        .withCauseInstanceOf(DuplicateKeyException.class);
    assertThat(store.events()).isEqualTo(1 + 2 + 10);
    assertThat(store.receipts()).isEqualTo(1 + 2 + 5);
  }

  @Test
  void aRequestThatWasAnsweredBeforeAddsNothingAndLetsOthersAdd() {
    door.open.release();
    appends.append(request("a key", stream(), 1));
    var first = holdUp();
    var again = comes(request("a key", stream(), 1));
    var other = comes(request(1));
    door.open.release(3);

    first.forEach(CompletableFuture::join);
    assertThatNoException().isThrownBy(other::join);
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(again::join)
        .withCauseInstanceOf(ReceiptTaken.class);
    assertThat(store.events()).isEqualTo(4);
    assertThat(transactions()).isEqualTo(4);
  }

  @Test
  void aRequestThatComesTwiceAtOnceIsKeptOnce() {
    var first = holdUp();
    var both = List.of(comes(request("a key", stream(), 2)), comes(request("a key", stream(), 2)));
    door.open.release(3);

    first.forEach(CompletableFuture::join);
    assertThat(both.stream().filter(one -> failed(one, ReceiptTaken.class))).hasSize(1);
    assertThat(store.events()).isEqualTo(4);
    assertThat(store.receipts()).isEqualTo(3);
  }

  @Test
  void twoForOneStreamNeverShare() {
    var first = holdUp();
    var stream = stream();
    var both = List.of(comes(request("one", stream, 1)), comes(request("other", stream, 1)));
    door.open.release(20);

    first.forEach(CompletableFuture::join);
    assertThat(both.stream().filter(one -> failed(one, DuplicateKeyException.class))).hasSize(1);
    assertThat(store.events()).isEqualTo(3);
    assertThat(store.receipts()).isEqualTo(3);
  }

  @Test
  void whatHasManyEventsGoesByItself() {
    var first = holdUp();
    var waiting = List.of(comes(request(2)), comes(request(2500)), comes(request(2)));
    door.open.release(20);
    first.forEach(CompletableFuture::join);
    waiting.forEach(CompletableFuture::join);

    assertThat(store.events()).isEqualTo(2 + 2504);
    assertThat(transactions()).isEqualTo(5);
  }

  @Test
  void whoeverWaitedTooLongIsNotHeldUpByOthers() {
    appends = new Appends(new LogInsert(door), TestKeys.on(store.source()), Duration.ofMillis(1));
    var first = holdUp();
    var third = comes(request(1));
    await().until(() -> door.open.getQueueLength() == 3);
    door.open.release(3);

    first.forEach(CompletableFuture::join);
    third.join();
    assertThat(transactions()).isEqualTo(3);
  }

  @Test
  void aConnectionThatIsCutFailsAllWhoSharedItAndNobodyElse() {
    var first = holdUp();
    var waiting = IntStream.range(0, 4).mapToObj(_ -> comes(request(1))).toList();
    door.broken = true;
    door.open.release(3);
    for (var one : waiting) {
      assertThat(failed(one, DataAccessException.class)).isTrue();
    }
    assertThat(first).allMatch(one -> failed(one, DataAccessException.class));
    door.broken = false;
    door.open.release();
    appends.append(request(1));
    assertThat(store.events()).isEqualTo(1);
  }

  private List<CompletableFuture<Void>> holdUp() {
    var held = List.of(comes(request(1)), comes(request(1)));
    await().until(() -> door.open.getQueueLength() == 2);
    return held;
  }

  /** Returns once it waits. */
  private CompletableFuture<Void> comes(Append append) {
    var outcome = new CompletableFuture<Void>();
    var caller =
        Thread.ofPlatform()
            .start(() -> {
              try {
                appends.append(append);
                outcome.complete(null);
              } catch (RuntimeException e) {
                outcome.completeExceptionally(e);
              }
            });
    await()
        .pollInterval(Duration.ofMillis(1))
        .until(() ->
            switch (caller.getState()) {
              case WAITING, TIMED_WAITING, TERMINATED -> true;
              case NEW, RUNNABLE, BLOCKED -> false;
            });
    return outcome;
  }

  private static boolean failed(
      CompletableFuture<Void> outcome, Class<? extends RuntimeException> how) {
    var wrong = outcome.handle((_, thrown) -> thrown).join();
    return how.isInstance(wrong);
  }

  private static String stream() {
    return UUID.randomUUID().toString();
  }

  private static Append request(int events) {
    return request(UUID.randomUUID().toString(), stream(), events);
  }

  private static Append request(String key, String stream, int events) {
    var rows =
        LongStream.range(0, events)
            .mapToObj(sequence ->
                new StoredEvent(
                    UUID.randomUUID().toString(),
                    "Case",
                    stream,
                    sequence,
                    Instant.EPOCH,
                    "case-opened",
                    "1",
                    BYTES,
                    BYTES))
            .toList();
    var receipt = new Receipts.Row("somebody", key, BYTES, stream, events - 1, BYTES);
    return new Append(new Rows.Sealed(rows, List.of()), receipt);
  }

  private long transactions() {
    return client().sql("select count(distinct xid) from log.event").query(Long.class).single();
  }

  private JdbcClient client() {
    return JdbcClient.create(store.source());
  }
}
