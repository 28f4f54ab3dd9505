package nl.beslisspoor.standalone;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connections for a command that works beside the product, or without it. */
final class Pools {
  private static final int FEW = 2;

  private Pools() {}

  static HikariDataSource of(Foundation foundation) {
    var database = foundation.database();
    var settings = new HikariConfig();
    settings.setJdbcUrl(database.jdbcUrl());
    settings.setUsername(database.working().user());
    settings.setPassword(database.working().password());
    settings.setMaximumPoolSize(FEW);
    return new HikariDataSource(settings);
  }
}
