package nl.beslisspoor.standalone.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether a server still has after a crash what it said was committed. Other values than off are
 * the operator's choice: {@code synchronous_commit=local} loses nothing that one server can keep.
 */
final class Durability {
  private static final String OFF = "off";

  /** What each setting would risk when it is off. */
  private static final Map<String, String> RISKS =
      new TreeMap<>(
          Map.of(
              "fsync", "after a power cut the log may be damaged or end early",
              "full_page_writes", "after a power cut pages may be half written, and nobody notices",
              "synchronous_commit", "a decision that was acknowledged may be lost"));

  private Durability() {}

  /**
   * One sentence for each setting that is off.
   *
   * @param session of the role that adds to the log: its settings may be its own
   */
  static List<String> objections(Connection session) throws SQLException {
    var objections = new ArrayList<String>();
    for (var setting : RISKS.keySet()) {
      if (OFF.equals(shown(session, setting))) {
        objections.add(
            "%s is off in PostgreSQL: %s; turn it on for the server, the database and the role %s"
                .formatted(setting, RISKS.get(setting), session.getMetaData().getUserName()));
      }
    }
    return objections;
  }

  private static String shown(Connection session, String setting) throws SQLException {
    try (var show = session.createStatement();
        var row = show.executeQuery("show " + setting)) {
      row.next();
      return row.getString(1);
    }
  }
}
