package nl.beslisspoor.command.destruction;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections that count the rows that are read through them. */
final class CountingSource extends DelegatingDataSource {
  private int rows;

  CountingSource(DataSource source) {
    super(source);
  }

  /** How many since this was asked last. */
  int rows() {
    int read = rows;
    rows = 0;
    return read;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return counted(Connection.class, super.getConnection());
  }

  private <T> T counted(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> call(target, method, arguments)));
  }

  private Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      var answer = method.invoke(target, arguments);
      if (target instanceof ResultSet
          && Boolean.TRUE.equals(answer)
          && method.getName().equals("next")) {
        rows++;
      }
      return switch (answer) {
        case PreparedStatement statement -> counted(PreparedStatement.class, statement);
        case ResultSet result -> counted(ResultSet.class, result);
        case null, default -> answer;
      };
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
