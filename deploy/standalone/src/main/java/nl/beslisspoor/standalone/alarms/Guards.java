package nl.beslisspoor.standalone.alarms;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What keeps everybody who signs in from changing what was recorded: grants and triggers. */
@FunctionalInterface
public interface Guards {

  /**
   * One sentence for each that is missing now, without personal data.
   *
   * @param session of the role that works with the data
   */
  List<String> missing(Connection session) throws SQLException;
}
