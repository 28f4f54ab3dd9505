package nl.beslisspoor.bench.peers;

import org.axonframework.common.transaction.Transaction;

/** The two ends that a transaction can come to. */
record Ending(Runnable good, Runnable bad) implements Transaction {

  @Override
  public void commit() {
    good.run();
  }

  @Override
  public void rollback() {
    bad.run();
  }
}
