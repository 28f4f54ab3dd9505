package nl.beslisspoor.command.destruction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.beslisspoor.command.keys.TestKeys;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteSigner;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestructionLoopTest {
  @TempDir private Path directory;

  @Test
  void the_meter_counts_what_waits_when_one_of_them_fails_too() throws Exception {
    try (var database = TestKeys.migrated()) {
      new DestroyedFile(database).confirmPart();
      var unwritable = Files.createFile(directory.resolve("backups"));
      var ledger =
          new DestructionLedger(
              directory.resolve("destructions"),
              List.of(unwritable),
              NoteSigner.generate("log.example/tests", Algorithm.ED25519));
      var keys = new Destructions.Keys(database.application(), TestKeys.master(), List.of());
      var registry = new SimpleMeterRegistry();
      var loop =
          new DestructionLoop(
              database.application(),
              new Destructions(database.application(), keys, ledger),
              Duration.ofMillis(50),
              registry);
      loop.start();
      try {
        Awaitility.await()
            .untilAsserted(() ->
                assertThat(registry.get("beslisspoor.destructions.open").gauge().value())
                    .isEqualTo(1));
      } finally {
        loop.stop();
      }
    }
  }
}
