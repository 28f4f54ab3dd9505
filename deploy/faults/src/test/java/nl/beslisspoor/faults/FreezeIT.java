package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import nl.beslisspoor.standalone.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * No test but a tool, run at each release with {@code -Dfreeze=NAME}: freezes a small state of the
 * product as it is now under that name, and its migrations for good. Its people are those of the
 * demo, who do not exist.
 */
@EnabledIfSystemProperty(named = "freeze", matches = "[\\w.-]+")
class FreezeIT {
  private static final int MOST_BYTES = 700_000;

  @TempDir Path directory;

  @Test
  void the_state_of_the_product_as_it_is_now_is_frozen() throws Exception {
    var file = Archive.FOLDER.resolve(System.getProperty("freeze") + Archive.NAMED);
    try (var server = Postgres.in(directory)) {
      var answers = lived(server);
      var entries = State.taken(server);
      entries.put("answers", answers);
      new Archive(entries).write(file);
    }
    assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    var digests =
        Scripts.migrations().entrySet().stream()
            .map(script -> Scripts.digest(script.getValue()) + "  " + script.getKey() + "\n")
            .collect(Collectors.joining());
    Files.writeString(ReleasedMigrationsTest.DIGESTS, digests);
  }

  /** The demo, some history of another system, and a file under keys that the upgrade knows. */
  private String lived(Postgres server) {
    var product = Product.of(server, directory).with(Setting.DEMO, "true");
    try (product) {
      var client = new Client(product.start().address());
      client.record(UpgradedStateIT.opening());
      client.record(Request.history(5));
      Views.of(server).awaitWhole();
      var moment = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
      return Answers.written(Answers.of(client, files(server), moment));
    }
  }

  private static List<String> files(Postgres server) {
    return server
        .superuser()
        .sql("select distinct stream_id from log.event order by 1")
        .query(String.class)
        .list();
  }
}
