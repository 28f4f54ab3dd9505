package nl.beslisspoor.standalone.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is held against a server before anything is recorded in it, in sentences. */
final class Safety {
  static final Logger LOG = LoggerFactory.getLogger(Safety.class);

  /** Asked in a session of the role that works with the data. */
  interface Question {
    List<String> ask(Connection session) throws SQLException;
  }

  private Safety() {}

  /** What would lose or betray the log, whatever tables there are. */
  static List<String> ofServer(Connection session, Database database) throws SQLException {
    var objections = new ArrayList<>(Durability.objections(session));
    objections.addAll(Powers.objections(session, migrator(database)));
    return objections;
  }

  /** What would let a role change what stands in the tables that are there. */
  static List<String> ofTables(Connection session, Database database) throws SQLException {
    return TablePowers.objections(session, database.adds());
  }

  static List<String> warnings(Connection session, Database database) throws SQLException {
    return Powers.warnings(session, migrator(database));
  }

  private static Optional<String> migrator(Database database) {
    return database.migrator().map(Database.Login::user);
  }
}
