package nl.beslisspoor.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The master key is exchanged while people work, with processes that have either of both. */
@Timeout(900)
class RotatingKeysIT {
  private static final int TRIES = 5;

  @TempDir Path directory;

  private final Installation installation = Shared.installation();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final Queue<Client.Stored> acknowledged = new ConcurrentLinkedQueue<>();
  private final AtomicLong reads = new AtomicLong();
  private volatile boolean going = true;

  @Test
  void everybody_works_on_and_in_the_end_the_former_key_opens_nothing() throws Exception {
    var file = new Client(installation.address()).open(Client.key());
    var former = masters();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var working =
          List.<Future<?>>of(
              people.submit(() -> write(file.file())), people.submit(() -> read(file.file())));
      try {
        exchange();
      } finally {
        going = false;
      }
      for (var one : working) {
        one.get();
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(reads.get()).isPositive();
    assertThat(acknowledged).isNotEmpty();
    assertThat(masters()).hasSize(1).doesNotContainAnyElementsOf(former);
    var log = Log.of(installation.database());
    await().atMost(Duration.ofSeconds(60)).until(() -> log.dense() && log.viewsHoldAll());
    assertThat(log.events(file.file())).isEqualTo(file.sequence() + 1 + acknowledged.size());
    for (var side : installation.queries()) {
      assertThat(people(new Client(installation.address()).at(side.address()), file.file()))
          .contains("Persoon 0");
    }
  }

  private void exchange() throws IOException {
    // the processes go on with it when this test has ended
    var secret = Shared.data().resolve("master-key-next");
    Files.writeString(secret, UUID.randomUUID() + "/" + UUID.randomUUID());
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    var to = directory.resolve("next.env");
    Files.writeString(to, "BESLISSPOOR_MASTER_KEY_FILE=" + secret + "\n");
    var before = installation.commands().getFirst().environment();
    assertThat(run(before, "rotate-keys", "--to", to.toString())).as(said()).isZero();

    // either kind of each side
    begin(installation.queries().getFirst(), secret);
    begin(installation.commands().getFirst(), secret);
    var seen = acknowledged.size();
    await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() > seen + 5);
    assertThat(run(before, "rotate-keys", "--finish")).as(said()).isEqualTo(2);
    begin(installation.queries().getLast(), secret);
    begin(installation.commands().getLast(), secret);
    var now = installation.commands().getFirst().environment();
    assertThat(run(now, "rotate-keys", "--finish")).as(said()).isZero();
    assertThat(run(before, "rotate-keys", "--finish")).as(said()).isEqualTo(2);
  }

  private static void begin(Side side, Path secret) {
    var variables = new HashMap<>(side.environment());
    variables.remove("BESLISSPOOR_MASTER_KEY");
    variables.put("BESLISSPOOR_MASTER_KEY_FILE", secret.toString());
    side.restartWith(variables);
  }

  private int run(Map<String, String> environment, String... command) throws IOException {
    var all = new ArrayList<String>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(Side.JVM);
    all.addAll(Side.in(Shared.FOLDER));
    all.addAll(List.of(command));
    var builder = new ProcessBuilder(all).redirectErrorStream(true);
    builder.redirectOutput(log().toFile());
    builder.environment().putAll(environment);
    builder.environment().put("BESLISSPOOR_DATA", directory.resolve("data").toString());
    try {
      return builder.start().waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path log() {
    return directory.resolve("command.log");
  }

  private String said() throws IOException {
    return Files.exists(log()) ? Files.readString(log()) : "";
  }

  private void read(String file) {
    var client = new Client(installation.address());
    while (going) {
      var body = "";
      for (int attempt = 0; attempt < TRIES && body.isEmpty(); attempt++) {
        body = people(client, file);
      }
      if (body.isEmpty() || body.contains("pastNiet") || body.contains("ernietigd")) {
        wrong.add("read: " + body);
      }
      reads.incrementAndGet();
    }
  }

  /** Empty when it was not answered. */
  private static String people(Client client, String file) {
    try {
      var answer = client.get("/dossiers/" + file + "/personen");
      return answer.statusCode() == 200 ? answer.body() : "";
    } catch (UncheckedIOException broken) {
      return "";
    }
  }

  private void write(String file) {
    var client = new Client(installation.address());
    for (var number = 0; going; number++) {
      var stored = stored(client, file, "Persoon " + number, Client.key());
      if (stored == null) {
        wrong.add("write " + number);
      } else {
        acknowledged.add(stored);
      }
      pause();
    }
  }

  /** So that the list of people stays one that is read at once. */
  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Client.Stored stored(Client client, String file, String name, String key) {
    for (var attempt = 0; attempt < TRIES; attempt++) {
      try {
        return client.bring(file, name, key);
      } catch (UncheckedIOException | AssertionError unanswered) {
        continue;
      }
    }
    return null;
  }

  private List<String> masters() {
    var database = installation.database();
    var login = database.working();
    return JdbcClient.create(
            new DriverManagerDataSource(database.jdbcUrl(), login.user(), login.password()))
        .sql("select distinct master from keys.opening")
        .query(String.class)
        .list();
  }
}
