package nl.beslisspoor.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.beslisspoor.standalone.Ports;
import nl.beslisspoor.standalone.Product;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One data directory, on which first one form runs and then the other. */
class FormsInTurnIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

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
    var options =
        new EnumMap<Setting, String>(
            Map.of(
                Setting.PORT,
                "0",
                Setting.ADDRESS,
                "127.0.0.1",
                Setting.DATA,
                data.toString(),
                Setting.ADMIN_PASSWORD,
                Client.PASSWORD));
    try (var product = Product.serve(new Settings(options, Map.of()))) {
      var port = product.getEnvironment().getRequiredProperty("local.server.port");
      use.accept(new Client(URI.create("http://127.0.0.1:" + port)));
    }
  }

  private void split(Consumer<Client> use) {
    var environment = Map.of(Setting.ADMIN_PASSWORD.variable(), Client.PASSWORD);
    var plan = new Installation.Plan(data, Ports.free(), 1, 1, Optional.empty(), environment);
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
