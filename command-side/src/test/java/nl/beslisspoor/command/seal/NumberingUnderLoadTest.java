package nl.beslisspoor.command.seal;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class NumberingUnderLoadTest {
  private TestDatabase database;
  private Numbering numbering;

  @BeforeEach
  void migrate() {
    database = TestDatabase.migrated("log", "classpath:db/migration");
    numbering = new Numbering(database.application());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void manyWritersAndTwoNumberersGiveEveryEventOnePlaceInTheOrderOfItsStream() throws Exception {
    int writers = 24;
    int each = 100;
    var writing = new AtomicBoolean(true);
    try (var pool = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      var numberers =
          IntStream.range(0, 2).mapToObj(i -> pool.submit(numberWhile(writing))).toList();
      var writes =
          IntStream.range(0, writers).mapToObj(i -> pool.submit(write("s" + i, each))).toList();
      awaitAll(writes);
      writing.set(false);
      awaitAll(numberers);
    }
    numbering.pass();
    new LogReader(database.application()).assertWhole((long) writers * each);
  }

  private Callable<Void> numberWhile(AtomicBoolean writing) {
    return () -> {
      while (writing.get()) {
        numbering.pass();
      }
      return null;
    };
  }

  /** Of every ten events the first is rolled back once, the last three share a transaction. */
  private Callable<Void> write(String stream, int events) {
    return () -> {
      try (var writer = new Writer(unpooled(database.jdbcUrl()))) {
        for (int sequence = 0; sequence < events; sequence++) {
          if (sequence % 10 == 0) {
            writer.append(stream, sequence).rollBack();
          }
          writer.append(stream, sequence);
          if (sequence % 10 < 7 || sequence % 10 == 9) {
            writer.commit();
          }
        }
      }
      return null;
    };
  }

  private static DataSource unpooled(String url) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(TestDatabase.APPLICATION);
    source.setPassword(TestDatabase.PASSWORD);
    return source;
  }

  private static void awaitAll(Iterable<? extends Future<?>> all)
      throws ExecutionException, InterruptedException {
    for (var one : all) {
      one.get();
    }
  }
}
