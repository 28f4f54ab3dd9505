package nl.beslisspoor.standalone;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import nl.beslisspoor.standalone.database.Database;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Connections besides those of the product's own pool. */
final class Pools {
  private static final int FEW = 2;
  private static final int FOR_KEYS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Pools() {}

  /** For a running product: keys are asked for often, and each time for one row or a few. */
  static HikariDataSource ofKeys(Foundation foundation) {
    var settings = settings(foundation.keys(), FOR_KEYS);
    settings.setPoolName("keys");
    settings.setMinimumIdle(1);
    settings.setConnectionTimeout(PATIENCE.toMillis());
    settings.setInitializationFailTimeout(-1);
    settings.addDataSourceProperty("ApplicationName", "beslisspoor-keys");
    settings.addDataSourceProperty("tcpKeepAlive", "true");
    settings.addDataSourceProperty("logServerErrorDetail", "false");
    return new HikariDataSource(settings);
  }

  /** One connection, for few questions. */
  static SingleConnectionDataSource once(Database database) {
    return once(database, database.working());
  }

  static SingleConnectionDataSource once(Database database, Database.Login login) {
    return new SingleConnectionDataSource(database.jdbcUrl(), login.user(), login.password(), true);
  }

  static HikariDataSource of(Database database) {
    return new HikariDataSource(settings(database, FEW));
  }

  private static HikariConfig settings(Database database, int connections) {
    var settings = new HikariConfig();
    settings.setJdbcUrl(database.jdbcUrl());
    settings.setUsername(database.working().user());
    settings.setPassword(database.working().password());
    settings.setMaximumPoolSize(connections);
    return settings;
  }
}
