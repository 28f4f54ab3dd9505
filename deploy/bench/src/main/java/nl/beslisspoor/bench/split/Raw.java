package nl.beslisspoor.bench.split;

import java.sql.SQLException;
import nl.beslisspoor.bench.ceiling.BareLog;
import nl.beslisspoor.bench.ceiling.Lines;
import nl.beslisspoor.bench.ceiling.Row;

/** The least that telling takes: one row committed on the first line, heard of on the second. */
final class Raw {
  private final BareLog bare;
  private final Lines lines;

  Raw(BareLog bare, Lines lines) throws SQLException {
    this.bare = bare;
    this.lines = lines;
    try (var statement = lines.of(1).createStatement()) {
      statement.execute("listen bench");
    }
  }

  /** The row that something recorded became. */
  Row row(String file, long sequence) throws SQLException {
    return Row.of(lines.of(0), file, sequence).getFirst();
  }

  /**
   * @return nanoseconds from the end of the commit
   */
  long tell(Row row) throws SQLException {
    return bare.tell(lines.of(0), lines.of(1), row);
  }
}
