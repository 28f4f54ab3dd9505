package nl.beslisspoor.bench.rounds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures contenders in alternation: after one round each to warm up, every round lets all of them
 * run, each time beginning with another. Nothing of one is still going on when the next begins.
 */
public final class Contest {
  private final int rounds;
  private final Duration longest;
  private final Quiet quiet;

  /** Waits until nothing of what was done before is still going on. */
  @FunctionalInterface
  public interface Quiet {
    void await() throws Exception;
  }

  /**
   * @param rounds that count, for each contender
   * @param longest that one round takes
   */
  public Contest(int rounds, Duration longest, Quiet quiet) {
    this.rounds = rounds;
    this.longest = longest;
    this.quiet = quiet;
  }

  /**
   * @return one series per contender, in the given order
   */
  public List<Series> between(int workers, List<Contender> contenders) throws Exception {
    var ran = contenders.stream().map(contender -> new ArrayList<Round>()).toList();
    for (int round = 0; round <= rounds; round++) {
      var order = new ArrayList<>(IntStream.range(0, contenders.size()).boxed().toList());
      Collections.rotate(order, -round);
      for (int next : order) {
        var done = run(contenders.get(next), workers);
        if (round > 0) {
          ran.get(next).add(done);
        }
      }
    }
    return IntStream.range(0, contenders.size())
        .mapToObj(n -> new Series(contenders.get(n).name(), workers, List.copyOf(ran.get(n))))
        .toList();
  }

  private Round run(Contender contender, int workers) throws Exception {
    var work = contender.preparation().prepare(workers);
    quiet.await();
    return Round.run(work, workers, contender.most(), longest);
  }
}
