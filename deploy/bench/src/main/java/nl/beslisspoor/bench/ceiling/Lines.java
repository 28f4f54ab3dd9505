package nl.beslisspoor.bench.ceiling;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.beslisspoor.standalone.database.Database;

/** Bare connections of the application role, one for each worker; they commit by themselves. */
public final class Lines implements AutoCloseable {
  private final Database database;
  private final List<Connection> open = new ArrayList<>();

  public Lines(Database database) {
    this.database = database;
  }

  /**
   * @param worker from 0
   */
  public synchronized Connection of(int worker) throws SQLException {
    while (open.size() <= worker) {
      open.add(connect());
    }
    return open.get(worker);
  }

  private Connection connect() throws SQLException {
    var login = new Properties();
    login.setProperty("user", database.working().user());
    login.setProperty("password", database.working().password());
    login.setProperty("currentSchema", "read");
    login.setProperty("ApplicationName", "beslisspoor-bench");
    return DriverManager.getConnection(database.jdbcUrl(), login);
  }

  @Override
  public void close() throws SQLException {
    for (var connection : open) {
      connection.close();
    }
  }
}
