package nl.beslisspoor.query.feed;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Lets Axon begin and end Spring's transactions, so that tokens, letters and tables share one. */
record Transactions(PlatformTransactionManager spring) implements TransactionManager {

  @Override
  public Transaction startTransaction() {
    var status = spring.getTransaction(new DefaultTransactionDefinition());
    return new Transaction() {
      @Override
      public void commit() {
        spring.commit(status);
      }

      @Override
      public void rollback() {
        if (!status.isCompleted()) {
          spring.rollback(status);
        }
      }
    };
  }
}
