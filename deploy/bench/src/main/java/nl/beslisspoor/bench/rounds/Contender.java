package nl.beslisspoor.bench.rounds;

/**
 * One of those that are measured against each other.
 *
 * @param most how often its work can be done in one round
 */
public record Contender(String name, int most, Preparation preparation) {

  /** Lays ready what a round needs, before the clock runs. */
  @FunctionalInterface
  public interface Preparation {
    Work prepare(int workers) throws Exception;
  }

  /** Whose work needs nothing laid ready and can be done without end. */
  public static Contender always(String name, Work work) {
    return new Contender(name, Integer.MAX_VALUE, workers -> work);
  }
}
