package nl.beslisspoor.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every process is restarted in turn while people read and record. */
class RollingRestartIT {
  private static final int READERS = 2;
  private static final int WRITERS = 2;
  private static final int TRIES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Installation installation = Shared.installation();

  private final Queue<Client.Stored> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<String> failedReads = new ConcurrentLinkedQueue<>();
  private final Queue<String> failedWrites = new ConcurrentLinkedQueue<>();
  private final AtomicLong reads = new AtomicLong();
  private volatile boolean going = true;

  @Test
  void no_read_fails_beyond_a_retry_and_no_decision_is_lost_or_doubled() throws Exception {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var log = Log.of(installation.database());
      var file = new Client(installation.address()).open(Client.key());
      var working = new ArrayList<Future<?>>();
      for (var writer = 0; writer < WRITERS; writer++) {
        working.add(people.submit(() -> write(new Client(installation.address()), file.file())));
      }
      for (var reader = 0; reader < READERS; reader++) {
        working.add(people.submit(() -> read(new Client(installation.address()), file.file())));
      }
      restartAll();
      for (var one : working) {
        one.get();
      }
      assertThat(failedReads).isEmpty();
      assertThat(failedWrites).isEmpty();
      assertThat(reads.get()).isGreaterThan(READERS);
      assertThat(acknowledged).hasSizeGreaterThan(WRITERS);
      await().atMost(PATIENCE).until(() -> log.dense() && log.viewsHoldAll());
      assertThat(acknowledged.stream().map(Client.Stored::sequence).toList())
          .doesNotHaveDuplicates();
      assertThat(log.events(file.file())).isEqualTo(file.sequence() + 1 + acknowledged.size());
    }
  }

  private void restartAll() {
    try {
      Stream.concat(installation.queries().stream(), installation.commands().stream())
          .forEach(Side::restart);
    } finally {
      going = false;
    }
  }

  @Test
  void a_long_request_is_answered_before_its_process_ends() throws Exception {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var side :
          List.of(installation.queries().getFirst(), installation.commands().getFirst())) {
        var log = new SlowLog();
        var client = new Client(installation.address()).at(side.address());
        var answer = people.submit(() -> client.send(log));
        log.awaitBegun();
        var restart = people.submit(side::restart);
        await().atMost(PATIENCE).until(() -> !side.ready());
        log.finish();

        assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201);
        assertThat(answer.get().body()).contains("\"staat\":\"KLAAR\"");
        restart.get();
      }
    }
  }

  private void read(Client client, String file) {
    while (going) {
      var path = "/dossiers/" + file + "/personen";
      if (!"200".equals(outcome(client, path))) {
        var again = outcome(client, path);
        if (!"200".equals(again)) {
          failedReads.add(again);
        }
      }
      reads.incrementAndGet();
    }
  }

  /** The status of the answer, or the kind of failure when there was none. */
  private static String outcome(Client client, String path) {
    try {
      return String.valueOf(client.get(path).statusCode());
    } catch (UncheckedIOException broken) {
      return broken.getCause().toString();
    }
  }

  /** Tries again under the same key, as a client does that heard nothing. */
  private void write(Client client, String file) {
    for (var number = 0; going; number++) {
      var key = Client.key();
      var stored = stored(client, file, "Persoon " + number, key);
      if (stored == null) {
        failedWrites.add(key);
      } else {
        acknowledged.add(stored);
      }
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
}
