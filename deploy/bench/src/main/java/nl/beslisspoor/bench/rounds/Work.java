package nl.beslisspoor.bench.rounds;

/** Something that is done over and over, by several at once. */
@FunctionalInterface
public interface Work {

  /**
   * @param worker from 0; each is one thread
   * @param turn from 0, counted over all workers of the round
   */
  void once(int worker, int turn) throws Exception;
}
