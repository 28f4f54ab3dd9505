package nl.beslisspoor.bench.files;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.beslisspoor.standalone.demo.telling.Step;

/**
 * What a store was filled with.
 *
 * @param seconds in which all commands were decided
 */
public record Filling(
    List<Household> ordinary, List<Household> lengthy, long commands, double seconds) {
  private static final int AT_ONCE = 4;

  /** An ordinary file, before views on the choice are added to make it long. */
  private static final int FIRST_EVENTS = 20;

  /** Records every file from its first step to its last, several files at once. */
  public static Filling of(
      Recording recording, List<Household> ordinary, List<Household> lengthy, int events)
      throws InterruptedException {
    var tasks = new ArrayList<Callable<Integer>>();
    lengthy.forEach(one -> tasks.add(() -> all(recording, one, one.longCourse(views(events)))));
    ordinary.forEach(one -> tasks.add(() -> all(recording, one, one.course())));
    long begin = System.nanoTime();
    long commands = 0;
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var done : threads.invokeAll(tasks)) {
        commands += done.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "the store could not be filled: " + e.getCause().getMessage(), e.getCause());
    }
    return new Filling(ordinary, lengthy, commands, (System.nanoTime() - begin) / 1e9);
  }

  /** Ten views come with one consent. */
  static int views(int events) {
    return Math.max(1, (events - FIRST_EVENTS) * 10 / 11);
  }

  private static int all(Recording recording, Household household, List<Step> steps) {
    steps.forEach(step -> recording.decide(household, step));
    return steps.size();
  }

  public long events() {
    return Stream.concat(ordinary.stream(), lengthy.stream())
        .mapToLong(household -> household.sequence() + 1)
        .sum();
  }
}
