package nl.beslisspoor.bench.ceiling;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A statement that the product ran to answer a request, with its values, to be run once more. */
public record SqlCall(String sql, List<Value> values) {

  /**
   * One value as it was bound.
   *
   * @param setter of {@link PreparedStatement}
   * @param arguments its place and the value
   */
  public record Value(Method setter, Object[] arguments) {}

  /** Whether it asks the views; what it asks about accounts, sessions and looks is no question. */
  public boolean asksViews() {
    return !writes() && !sql.contains("access.");
  }

  public boolean writes() {
    return !sql.stripLeading().startsWith("select");
  }

  /** Runs it and reads every value of its answer. */
  public void run(Connection line) throws SQLException, ReflectiveOperationException {
    try (var statement = line.prepareStatement(sql)) {
      for (var value : values) {
        value.setter().invoke(statement, value.arguments());
      }
      try (var rows = statement.executeQuery()) {
        readAll(rows);
      }
    }
  }

  private static void readAll(ResultSet rows) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      for (int column = 1; column <= columns; column++) {
        rows.getObject(column);
      }
    }
  }
}
