package nl.beslisspoor.command.destruction;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections that break at a statement, before it is done or after it. */
final class BreakingSource extends DelegatingDataSource {
  private final int at;
  private final boolean done;
  private int statements;

  /**
   * @param at which statement it is, from 1; all that come later fail too, undone
   * @param done whether it was done although nobody was told
   */
  BreakingSource(DataSource source, int at, boolean done) {
    super(source);
    this.at = at;
    this.done = done;
  }

  boolean broke() {
    return statements >= at;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return proxy(Connection.class, super.getConnection(), this::connection);
  }

  private Object connection(Object target, Method method, Object[] arguments) throws Throwable {
    var answer = invoke(target, method, arguments);
    return answer instanceof PreparedStatement statement
        ? proxy(PreparedStatement.class, statement, this::statement)
        : answer;
  }

  private Object statement(Object target, Method method, Object[] arguments) throws Throwable {
    if (!method.getName().startsWith("execute")) {
      return invoke(target, method, arguments);
    }
    statements++;
    if (statements == at && done) {
      invoke(target, method, arguments);
    }
    if (statements >= at) {
      throw new SQLException("broken by a test, SQLState 08006", "08006");
    }
    return invoke(target, method, arguments);
  }

  @FunctionalInterface
  private interface Call {
    Object of(Object target, Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Object target, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> call.of(target, method, arguments)));
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
