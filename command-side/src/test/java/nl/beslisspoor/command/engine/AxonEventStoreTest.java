package nl.beslisspoor.command.engine;

import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.fixtures.TestDatabase;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon's own suite of the event store that the product puts on its engine, numbered at once. */
@ExtendWith(AxonEventStoreTest.Unsupported.class)
class AxonEventStoreTest extends EmbeddedEventStoreTest {
  private TestDatabase database;

  @Override
  public EventStorageEngine createStorageEngine() {
    database = TestDatabase.migrated("log", "classpath:db/migration");
    // the suite gives the first event a tenth of a second, signing in included
    JdbcClient.create(database.application()).sql("select 1").query(Integer.class).single();
    return new NumberedAtOnce(database.application(), NumberedAtOnce.settings());
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** The suite's tests cannot be overridden from here. */
  static final class Unsupported implements ExecutionCondition {
    private static final String NO_SNAPSHOTS =
        "the log holds no snapshots: they are not what happened and can be rebuilt";

    private static final Map<String, String> REASONS =
        Map.of("loadWithSnapshot", NO_SNAPSHOTS, "loadWithFailingSnapshot", NO_SNAPSHOTS);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return context
          .getTestMethod()
          .flatMap(test -> Optional.ofNullable(REASONS.get(test.getName())))
          .map(ConditionEvaluationResult::disabled)
          .orElseGet(() -> ConditionEvaluationResult.enabled("supported"));
    }
  }
}
