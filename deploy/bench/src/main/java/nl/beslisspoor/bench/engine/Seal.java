package nl.beslisspoor.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.beslisspoor.command.seal.SealPlace;
import nl.beslisspoor.command.seal.Sealing;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSigner;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The product's sealing, at work or at rest as a round asks for. */
final class Seal implements AutoCloseable {
  /** As the product is set. */
  private static final Duration POLL = Duration.ofSeconds(1);

  private static final Duration CHECKPOINT = Duration.ofSeconds(5);

  private final DataSource pool;
  private final NoteKey key;
  private final SingleConnectionDataSource held;
  private final Sealing sealing;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private volatile boolean working;
  private double longest;
  private Future<?> turns;

  Seal(DataSource pool, Path directory) {
    this.pool = pool;
    try {
      held = new SingleConnectionDataSource(pool.getConnection(), true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    var signer = NoteSigner.generate("bench.example/log", Algorithm.ED25519);
    key = signer.key();
    sealing = Sealing.on(held, new SealPlace(signer, directory, List.of()), Clock.systemUTC());
  }

  /**
   * Seals and signs all that is numbered.
   *
   * @return how many entries are signed then
   */
  long all() {
    return sealing.turn(Duration.ZERO);
  }

  /** Exports all of it, for somebody who checks it. */
  Auditor exported(Path bundle) throws IOException {
    return Auditor.of(pool, key, bundle);
  }

  /** Goes to work beside whatever else happens, with nothing left over from before. */
  void begin() {
    all();
    working = true;
    turns = thread.submit(this::turns);
  }

  /** Rests again. */
  void end() throws ExecutionException, InterruptedException {
    if (working) {
      working = false;
      turns.get();
    }
  }

  /** The longest time of a turn so far, in seconds. */
  double longest() {
    return longest;
  }

  private Void turns() throws InterruptedException {
    while (working) {
      long begin = System.nanoTime();
      sealing.turn(CHECKPOINT);
      longest = Math.max(longest, (System.nanoTime() - begin) / 1e9);
      for (int tenth = 0; working && tenth < 10; tenth++) {
        Thread.sleep(POLL.dividedBy(10));
      }
    }
    return null;
  }

  @Override
  public void close() {
    thread.close();
    held.destroy();
  }
}
