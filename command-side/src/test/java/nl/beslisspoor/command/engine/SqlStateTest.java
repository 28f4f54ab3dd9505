package nl.beslisspoor.command.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;

class SqlStateTest {

  @Test
  void aConnectionThatBrokeOffIsKnownByItsStateWhateverBrokeItOff() {
    var lost = new SQLException("no answer", "08006", new EOFException());
    var error = new DataAccessResourceFailureException("insert", lost);
    assertThat(SqlState.of(error)).isEqualTo("08006");
    assertThat(SqlState.mayPass(error)).isTrue();
  }

  @Test
  void aTransactionThatCouldNotBeEndedMayBeTriedAgain() {
    var closed = new SQLException("Connection is closed");
    assertThat(SqlState.mayPass(new TransactionSystemException("rollback failed", closed)))
        .isTrue();
  }

  @Test
  void aFaultOfOurOwnIsNotTriedAgain() {
    assertThat(SqlState.mayPass(new IllegalStateException("a fault"))).isFalse();
    assertThat(SqlState.mayPass(new SQLException("no such table", "42P01"))).isFalse();
  }
}
