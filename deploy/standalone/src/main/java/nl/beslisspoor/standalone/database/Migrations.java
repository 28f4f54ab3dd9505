package nl.beslisspoor.standalone.database;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the tables of both sides to the newest version, each side with a history of its own. */
public final class Migrations {
  private Migrations() {}

  /**
   * What the migrations make belongs to the owner, who cannot sign in. Without a migrator nothing
   * is done.
   */
  public static void run(Database database) {
    database
        .migrator()
        .ifPresent(migrator -> {
          run(database, migrator, "log", "classpath:db/migration");
          run(database, migrator, "keys", "classpath:db/keys");
          run(database, migrator, "access", "classpath:db/access");
        });
  }

  private static void run(
      Database database, Database.Login migrator, String schema, String location) {
    Flyway.configure()
        .dataSource(database.jdbcUrl(), migrator.user(), migrator.password())
        .initSql("set role beslisspoor_owner")
        .schemas(schema)
        .defaultSchema(schema)
        .locations(location)
        .placeholders(Map.of("application", database.working().user()))
        .load()
        .migrate();
  }
}
