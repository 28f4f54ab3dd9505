package nl.beslisspoor.query.table;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks with the conditions on what is asked for and without the others. A condition is written as
 * {@code (cast(:name as type) is null or ...)}. The server plans a statement once for all values,
 * and would have to plan for each of them to be given: it then reads everything to show the first
 * page.
 */
public final class Narrowed {
  private static final Pattern CONDITION =
      Pattern.compile("\\(cast\\(:(\\w+) as \\w+\\)\\s+is null\\s+or\\s+");

  private Narrowed() {}

  /**
   * @param parameters null for what narrows nothing
   */
  public static JdbcClient.StatementSpec ask(
      JdbcClient jdbc, String sql, Map<String, @Nullable Object> parameters) {
    return jdbc.sql(narrowed(sql, parameters)).params(parameters);
  }

  static String narrowed(String sql, Map<String, @Nullable Object> parameters) {
    var condition = CONDITION.matcher(sql);
    if (!condition.find()) {
      return sql;
    }
    int end = closing(sql, condition.start());
    var rest = sql.substring(end + 1);
    var kept =
        parameters.get(condition.group(1)) == null
            ? "true"
            : "(" + sql.substring(condition.end(), end) + ")";
    return sql.substring(0, condition.start()) + narrowed(kept + rest, parameters);
  }

  /** Where the parenthesis is closed that is opened there. */
  private static int closing(String sql, int opening) {
    int depth = 0;
    for (int at = opening; at < sql.length(); at++) {
      switch (sql.charAt(at)) {
        case '(' -> depth++;
        case ')' -> depth--;
        default -> {}
      }
      if (depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("a parenthesis is open: " + sql.substring(opening));
  }
}
