package nl.beslisspoor.command.engine;

import java.util.function.UnaryOperator;
import nl.beslisspoor.fixtures.TestDatabase;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Axon's own suite of a storage engine on ours, numbered at once. */
class AxonSuiteTest
    extends BatchingEventStorageEngineTest<
        PostgresEventStorageEngine, BatchingEventStorageEngine.Builder> {
  private TestDatabase database;

  @BeforeEach
  void migrate() {
    database = TestDatabase.migrated("log", "classpath:db/migration");
    setTestSubject(createEngine());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected PostgresEventStorageEngine createEngine(
      UnaryOperator<BatchingEventStorageEngine.Builder> customization) {
    var settings = customization.apply(NumberedAtOnce.settings());
    return new NumberedAtOnce(database.application(), settings);
  }

  @Test
  @Override
  @Disabled("every event of the log stands in a stream")
  public void appendAndReadNonDomainEvent() {}

  @Test
  @Override
  @Disabled("the log holds no snapshots: they are not what happened and can be rebuilt")
  public void storeAndLoadSnapshot() {}

  @Test
  @Override
  @Disabled("the log holds no snapshots: they are not what happened and can be rebuilt")
  public void snapshotFilterAllowsSnapshots() {}

  @Test
  @Override
  @Disabled("the log holds no snapshots: they are not what happened and can be rebuilt")
  public void snapshotFilterRejectsSnapshots() {}

  @Test
  @Override
  @Disabled("the log holds no snapshots: they are not what happened and can be rebuilt")
  public void snapshotFilterRejectsSnapshotsOnCombinedFilter() {}
}
