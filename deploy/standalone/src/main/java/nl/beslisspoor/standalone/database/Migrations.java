package nl.beslisspoor.standalone.database;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the tables of both sides to the newest version, each side with a history of its own. */
public final class Migrations {
  private Migrations() {}

  /** What the migrations make belongs to the owner, who cannot sign in. */
  public static void run(Database database) {
    run(database, "log", "classpath:db/migration");
    run(database, "access", "classpath:db/access");
  }

  private static void run(Database database, String schema, String location) {
    var migrator = database.migrator();
    Flyway.configure()
        .dataSource(database.jdbcUrl(), migrator.user(), migrator.password())
        .initSql("set role beslisspoor_owner")
        .schemas(schema)
        .defaultSchema(schema)
        .locations(location)
        .placeholders(Map.of("application", database.application().user()))
        .load()
        .migrate();
  }
}
