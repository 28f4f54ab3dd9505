package nl.beslisspoor.bench.ceiling;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** A statement that the product ran to answer a request, with its values, to be run once more. */
public record SqlCall(String sql, List<Value> values) {

  private static final Pattern READS =
      Pattern.compile("(?is)\\s*(select\\b|with\\b(?!.*\\b(insert|update|delete|merge)\\b))");

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

  /** Whether it does anything else than ask, also with a named part before the question. */
  public boolean writes() {
    return !READS.matcher(sql).lookingAt();
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
