package nl.beslisspoor.standalone.database;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far PostgreSQL came.
 *
 * @param end the place in the WAL of the last record that was replayed
 * @param last when the last transaction was committed that is there; as PostgreSQL writes it, in
 *     UTC; empty when there was none since the copy began
 */
public record Replayed(long end, Optional<String> last) {
  private static final Pattern END = Pattern.compile("redo done at ([0-9A-F]+)/([0-9A-F]+)");
  private static final Pattern LAST =
      Pattern.compile("last completed transaction was at log time (\\S+ \\S+)");

  private static final int HALF = 32;

  /**
   * @param said by the server while it recovered
   */
  static Replayed read(String said) {
    var end = END.matcher(said);
    var last = LAST.matcher(said);
    return new Replayed(
        end.find()
            ? Long.parseLong(end.group(1), 16) << HALF | Long.parseLong(end.group(2), 16)
            : 0,
        last.results().map(found -> found.group(1)).reduce((_, later) -> later));
  }
}
