package nl.beslisspoor.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.beslisspoor.standalone.Ports;
import nl.beslisspoor.standalone.settings.ProcessRole;
import nl.beslisspoor.standalone.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One data directory, on which first one form runs and then the other. */
class FormsInTurnIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Optional<Path> FOLDER = Optional.of(Shared.FOLDER);

  @TempDir Path data;

  private String file;
  private long last;

  @Test
  void each_form_goes_on_where_the_other_stopped() {
    inOneProcess(client -> {
      file = client.open(Client.key()).file();
      last = client.bring(file, "Fleur", Client.key()).sequence();
      knows(client, "Fleur");
    });
    split(client -> {
      knows(client, "Fleur");
      bring(client, "Joris");
    });
    inOneProcess(client -> {
      knows(client, "Fleur");
      knows(client, "Joris");
      bring(client, "Hanna");
    });
  }

  private void inOneProcess(Consumer<Client> use) {
    var environment =
        Map.of(
            Setting.ADMIN_PASSWORD.variable(),
            Client.PASSWORD,
            Setting.DATA.variable(),
            data.toString());
    var log = data.resolve("logs/whole.log");
    try (var whole = new Side("whole", ProcessRole.ALL, Ports.free(), FOLDER, environment, log)) {
      whole.begin();
      whole.awaitReady();
      use.accept(new Client(whole.address()));
    }
  }

  private void split(Consumer<Client> use) {
    var environment = Map.of(Setting.ADMIN_PASSWORD.variable(), Client.PASSWORD);
    var plan = new Installation.Plan(data, Ports.free(), 1, 1, FOLDER, environment);
    try (var installation = Installation.start(plan)) {
      use.accept(new Client(installation.address()));
    }
  }

  private void bring(Client client, String name) {
    assertThat(client.bring(file, name, Client.key()).sequence()).isEqualTo(++last);
    knows(client, name);
  }

  private void knows(Client client, String name) {
    await()
        .atMost(PATIENCE)
        .until(() -> client.get("/dossiers/" + file + "/personen").body().contains(name));
  }
}
