package nl.beslisspoor.command.keys;

import javax.sql.DataSource;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.SealingKeys;
import nl.beslisspoor.events.keys.SecretMasterKey;
import nl.beslisspoor.fixtures.TestDatabase;

/** Keys in the database of a test, under a master key that everybody may know. */
public final class TestKeys {
  private TestKeys() {}

  public static MasterKey master() {
    return new SecretMasterKey("thirty-two bytes, known to all..".getBytes());
  }

  /** A log and the keys beside it. */
  public static TestDatabase migrated() {
    var database = TestDatabase.migrated("log", "classpath:db/migration");
    database.migrate("keys", "classpath:db/keys");
    return database;
  }

  /** What a process has: keys of the database, and none remembered. */
  public static SealingKeys on(DataSource source) {
    return new SealingKeys(new JdbcKeyStore(source), master(), KeyWatch.nobody());
  }
}
