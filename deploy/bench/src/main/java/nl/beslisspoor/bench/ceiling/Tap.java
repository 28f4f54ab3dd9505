package nl.beslisspoor.bench.ceiling;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Hears which statements the product runs while it answers a request. Closed, as it is whenever
 * something is measured, it hands out the pool's own connections.
 */
@AutoConfiguration
public class Tap implements BeanPostProcessor {
  private volatile boolean open;
  private final List<SqlCall> heard = new CopyOnWriteArrayList<>();

  /** Every statement that requests ran meanwhile; of nothing else. */
  public synchronized List<SqlCall> during(Callable<?> request) throws Exception {
    heard.clear();
    open = true;
    try {
      request.call();
      return List.copyOf(heard);
    } finally {
      open = false;
    }
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Tapped(source) : bean;
  }

  private final class Tapped extends DelegatingDataSource {
    Tapped(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      return open && RequestContextHolder.getRequestAttributes() != null
          ? heard(connection)
          : connection;
    }
  }

  private Connection heard(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          var answer = call(connection, method, arguments);
          return answer instanceof PreparedStatement statement
              ? heard(statement, (String) arguments[0])
              : answer;
        });
  }

  private PreparedStatement heard(PreparedStatement statement, String sql) {
    var values = new ArrayList<SqlCall.Value>();
    return proxy(
        PreparedStatement.class,
        (method, arguments) -> {
          if (method.getName().startsWith("set") && arguments.length > 1) {
            values.add(new SqlCall.Value(method, arguments));
          } else if (method.getName().startsWith("execute")) {
            heard.add(new SqlCall(sql, List.copyOf(values)));
          }
          return call(statement, method, arguments);
        });
  }

  private interface Hearing {
    Object hear(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Hearing hearing) {
    return type.cast(
        Proxy.newProxyInstance(
            Tap.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> hearing.hear(method, arguments)));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
