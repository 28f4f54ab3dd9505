package nl.beslisspoor.bench.split;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import nl.beslisspoor.bench.visiting.Door;

/** Others who record meanwhile, each time in the next of their files. */
record Others(Door door, List<String> files) {
  private static final int AT_ONCE = 8;

  /**
   * @param perSecond 0 for nobody
   */
  AtWork begin(int perSecond) {
    return new AtWork(perSecond);
  }

  /**
   * At work until it is closed. Who comes too late for a moment records at once, so that what is
   * asked is made up for as far as eight at once can.
   */
  final class AtWork implements AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final List<Future<?>> working = new ArrayList<>();
    private final AtomicLong turns = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final long begin = System.nanoTime();
    private volatile boolean going = true;

    private AtWork(int perSecond) {
      for (int worker = 0; worker < AT_ONCE && perSecond > 0; worker++) {
        working.add(
            threads.submit(() -> {
              record(perSecond);
              return null;
            }));
      }
    }

    private void record(int perSecond) throws Exception {
      while (going) {
        long turn = turns.getAndIncrement();
        long early = begin + (long) (turn * 1e9 / perSecond) - System.nanoTime();
        if (early > 0) {
          Thread.sleep(early / 1_000_000, (int) (early % 1_000_000));
        }
        door.bring(files.get((int) (turn % files.size())), "Ander " + turn);
        done.incrementAndGet();
      }
    }

    /** Events recorded so far. */
    long done() {
      return done.get();
    }

    /**
     * @throws IllegalStateException when something could not be recorded
     */
    @Override
    public void close() throws InterruptedException {
      going = false;
      try (threads) {
        for (var one : working) {
          one.get();
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException(
            "others could not record: " + e.getCause().getMessage(), e.getCause());
      }
    }
  }
}
