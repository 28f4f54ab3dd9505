package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.beslisspoor.standalone.settings.ProcessRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A later release has changed the database while processes of this one run on it. Its migration is
 * invented; it does what a migration may do as long as processes of two releases run side by side.
 */
class SideBySideIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir Path directory;

  private final Ledger ledger = new Ledger();

  @Test
  void a_process_goes_on_and_another_starts_on_what_a_later_release_has_migrated() {
    try (var server = Postgres.in(directory);
        var running = product(server, "running");
        var starting = product(server, "starting")) {
      running.start();
      try (var clerks = Clerks.at(ledger, List.of(running.address(), running.address()))) {
        awaitMore(clerks);
        Scripts.LOCATIONS.forEach((schema, location) ->
            Scripts.migrate(server, schema, location, "classpath:newer/" + schema));
        awaitMore(clerks);
        try (var others = Clerks.at(ledger, List.of(starting.start().address()))) {
          awaitMore(others);
          others.finish();
        }
        clerks.finish();
      }
      Views.of(server).awaitWhole();
      new Invariants(server).hold(ledger.since(0), ledger.histories());
      List.of(running, starting).forEach(one -> requireShown(new Client(one.address())));
    }
  }

  private Product product(Postgres server, String name) {
    return Product.on(server, server.url(), ProcessRole.ALL, name, directory);
  }

  private void awaitMore(Clerks clerks) {
    var before = ledger.size();
    await("recording goes on")
        .atMost(PATIENCE)
        .until(() -> {
          clerks.requireWell();
          return ledger.size() > before + 20;
        });
  }

  private void requireShown(Client client) {
    for (var one : ledger.since(ledger.size() - 5)) {
      if (one.sequence() >= 0) {
        assertThat(client.ask("/dossiers/" + one.file() + "/tijdlijn").toString())
            .contains(one.file());
      }
    }
  }
}
