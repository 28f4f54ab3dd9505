package nl.beslisspoor.command.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Real connections, of which statements are noted and commits can be made to go wrong. */
final class WatchedSource extends DelegatingDataSource {

  enum Commit {
    SUCCEEDS,
    FAILS,
    SUCCEEDS_UNHEARD
  }

  private static final Set<String> EXECUTING = Set.of("executeUpdate", "executeQuery");

  private final Queue<String> statements = new ConcurrentLinkedQueue<>();
  private final Deque<Commit> commits = new ArrayDeque<>();

  WatchedSource(DataSource real) {
    super(real);
  }

  /** How the coming commits go; all later ones go like the last. */
  void onCommit(Commit... coming) {
    commits.addAll(List.of(coming));
  }

  /** Everything that was prepared, without leading blanks. */
  List<String> statements() {
    return List.copyOf(statements);
  }

  @Override
  public Connection getConnection() throws SQLException {
    var real = super.getConnection();
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> call(real, method, arguments));
  }

  private Object call(Connection real, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "prepareStatement" -> {
        var sql = arguments[0].toString().strip();
        statements.add(sql);
        var statement = (PreparedStatement) invoke(real, method, arguments);
        yield sql.contains("insert into") && real.getAutoCommit() ? watched(statement) : statement;
      }
      case "commit" -> committing(() -> invoke(real, method, arguments));
      default -> invoke(real, method, arguments);
    };
  }

  /** Outside a transaction, what a statement does is committed with it. */
  private PreparedStatement watched(PreparedStatement real) {
    return (PreparedStatement)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {PreparedStatement.class},
            (proxy, method, arguments) ->
                EXECUTING.contains(method.getName())
                    ? committing(() -> invoke(real, method, arguments))
                    : invoke(real, method, arguments));
  }

  private interface Committing {
    Object run() throws Throwable;
  }

  private Object committing(Committing commit) throws Throwable {
    var how = commits.size() > 1 ? commits.poll() : commits.peek();
    var done = how == Commit.FAILS ? null : commit.run();
    if (how == Commit.FAILS || how == Commit.SUCCEEDS_UNHEARD) {
      throw new SQLException("the connection was cut", "08006");
    }
    return done;
  }

  private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
