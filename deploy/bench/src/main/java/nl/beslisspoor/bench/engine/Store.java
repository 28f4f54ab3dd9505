package nl.beslisspoor.bench.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import nl.beslisspoor.command.engine.Decisions;
import nl.beslisspoor.command.keys.JdbcKeyStore;
import nl.beslisspoor.command.seal.NumberingLoop;
import nl.beslisspoor.command.seal.NumberingMeters;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.SealingKeys;
import nl.beslisspoor.events.keys.SecretMasterKey;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.database.Migrations;
import nl.beslisspoor.standalone.settings.Settings;

/** The product's store alone, on an embedded database: commands are decided, kept and numbered. */
final class Store implements AutoCloseable {
  private static final int CONNECTIONS = 20;
  private static final int MASTER_BYTES = 32;

  private final Database database;
  private final HikariDataSource pool;
  private final MasterKey master;
  private final SealingKeys keys;
  private final NumberingLoop numbering;

  private Store(Database database, HikariDataSource pool) {
    this.database = database;
    this.pool = pool;
    master = master();
    keys = keysElsewhere();
    var meters = new NumberingMeters(new SimpleMeterRegistry());
    numbering = new NumberingLoop(pool, Duration.ofMillis(100), meters);
  }

  /**
   * @param data an empty directory
   */
  static Store begin(Path data) {
    var settings = new Settings(Map.of(), Map.of());
    var database = Database.open(settings, DataDirectory.take(data));
    Migrations.run(database);
    var store = new Store(database, pool(database));
    store.numbering.start();
    return store;
  }

  private static MasterKey master() {
    var secret = new byte[MASTER_BYTES];
    new SecureRandom().nextBytes(secret);
    return new SecretMasterKey(secret);
  }

  private static HikariDataSource pool(Database database) {
    var settings = new HikariConfig();
    settings.setJdbcUrl(database.jdbcUrl());
    settings.setUsername(database.working().user());
    settings.setPassword(database.working().password());
    settings.setMaximumPoolSize(CONNECTIONS);
    return new HikariDataSource(settings);
  }

  Database database() {
    return database;
  }

  /** The one entry for commands of this process, which has kept no file yet. */
  Decisions decisions() {
    return decisions(keys);
  }

  /** The entry of another process, which holds neither files nor keys. */
  Decisions decisionsElsewhere() {
    return decisions(keysElsewhere());
  }

  /** An entry that keeps the keys of files nowhere; what it records can never be opened. */
  Decisions decisionsWithoutKeys() {
    return decisions(new SealingKeys(new KeptNowhere(), master, KeyWatch.nobody()));
  }

  private Decisions decisions(SealingKeys with) {
    return Decisions.on(pool, with, numbering, new SimpleMeterRegistry());
  }

  /** Seal and open in this process. */
  SealingKeys keys() {
    return keys;
  }

  /** Seal and open in another process, which has asked for none yet. */
  SealingKeys keysElsewhere() {
    return new SealingKeys(new JdbcKeyStore(pool), master, KeyWatch.nobody());
  }

  /** Tells whoever numbers that there is something to number. */
  void appended() {
    numbering.appended();
  }

  /** Seals what is numbered, when it is told to. */
  Seal seal(Path directory) {
    return new Seal(pool, directory);
  }

  @Override
  public void close() {
    numbering.stop();
    pool.close();
    database.close();
  }
}
