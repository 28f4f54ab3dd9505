package nl.beslisspoor.standalone.database;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the tables of both sides to the newest version, each side with a history of its own. */
public final class Migrations {
  private Migrations() {}

  /** With the keys in the same database. */
  public static void run(Database database) {
    run(database, database);
  }

  /**
   * What the migrations make belongs to the owner, who cannot sign in. Without a migrator nothing
   * is done.
   *
   * @param keys where the keys are kept; the same, or a database of their own
   */
  public static void run(Database database, Database keys) {
    run(database, "log", "classpath:db/migration");
    run(keys, "keys", "classpath:db/keys");
    run(database, "access", "classpath:db/access");
  }

  private static void run(Database database, String schema, String location) {
    database.migrator().ifPresent(migrator -> run(database, migrator, schema, location));
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
