package nl.beslisspoor.bench.rounds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * What one round came to.
 *
 * @param seconds from the first beginning to the last end
 * @param nanos how long each turn took, shortest first
 */
public record Round(double seconds, long[] nanos) {

  /**
   * Lets workers take turns until there are no more or the time is over. Each has one turn at the
   * least, as far as there are turns.
   *
   * @throws IllegalStateException when a turn failed
   */
  static Round run(Work work, int workers, int most, Duration longest) throws InterruptedException {
    var turns = new AtomicInteger();
    long begin = System.nanoTime();
    long end = begin + longest.toNanos();
    var tasks = new ArrayList<Callable<long[]>>();
    for (int worker = 0; worker < workers; worker++) {
      int me = worker;
      tasks.add(() -> turns(work, me, turns, most, end));
    }
    try (var threads = Executors.newFixedThreadPool(workers)) {
      var took = new ArrayList<long[]>();
      for (var done : threads.invokeAll(tasks)) {
        took.add(done.get());
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      return new Round(seconds, took.stream().flatMapToLong(Arrays::stream).sorted().toArray());
    } catch (ExecutionException e) {
      throw new IllegalStateException("a turn failed: " + e.getCause().getMessage(), e.getCause());
    }
  }

  private static long[] turns(Work work, int worker, AtomicInteger turns, int most, long end)
      throws Exception {
    var took = LongStream.builder();
    long now = System.nanoTime();
    do {
      int turn = turns.getAndIncrement();
      if (turn >= most) {
        break;
      }
      long begin = now;
      work.once(worker, turn);
      now = System.nanoTime();
      took.add(now - begin);
    } while (now < end);
    return took.build().toArray();
  }

  double perSecond() {
    return nanos.length / seconds;
  }
}
