package nl.beslisspoor.command.engine;

import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Every unit of work of Axon in one new transaction of the database. */
final class SpringTransactions implements TransactionManager {
  private static final TransactionDefinition NEW =
      new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

  private final JdbcTransactionManager transactions;

  SpringTransactions(DataSource source) {
    transactions = new JdbcTransactionManager(source);
    // else handing the connection back to the pool would commit what failed to
    transactions.setRollbackOnCommitFailure(true);
  }

  @Override
  public Transaction startTransaction() {
    return new Started(transactions.getTransaction(NEW));
  }

  private final class Started implements Transaction {
    private final TransactionStatus status;

    private Started(TransactionStatus status) {
      this.status = status;
    }

    @Override
    public void commit() {
      transactions.commit(status);
    }

    @Override
    public void rollback() {
      if (!status.isCompleted()) {
        transactions.rollback(status);
      }
    }
  }
}
