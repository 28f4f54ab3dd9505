package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL to PostgreSQL, to the product's JVM or to both, at random moments while clients record.
 * After each blow what has to hold at once is looked at; in the end every acknowledgement, and
 * every view against a replay of the log. The moments follow from a seed, which is printed and can
 * be given again as {@code -Dfaults.seed}.
 */
class KilledAtRandomMomentsIT {
  private static final int CLERKS = 4;
  private static final int ALWAYS_LOOKED_AT = 40;
  private static final int LOOK_EVERY = 20;
  private static final int LONGEST_MS = 500;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir Path directory;

  private final long seed = Long.getLong("faults.seed", new Random().nextInt(1_000_000));
  private final Random random = new Random(seed);
  private final Ledger ledger = new Ledger();
  private Postgres server;
  private Product product;
  private Invariants invariants;
  private int lookedAt;

  private enum Blow {
    DATABASE,
    PRODUCT,
    BOTH;

    /** Of twenty, nine hit the database, nine the product, two both. */
    static Blow drawn(Random random) {
      int drawn = random.nextInt(20);
      return drawn < 9 ? DATABASE : drawn < 18 ? PRODUCT : BOTH;
    }
  }

  @BeforeEach
  void start() {
    server = Postgres.in(directory);
    product = Product.of(server, directory).start();
    invariants = new Invariants(server);
  }

  @AfterEach
  void stop() {
    product.close();
    server.close();
  }

  @Test
  void nothing_acknowledged_is_lost_or_doubled_by_forty_blows() {
    blows(40);
  }

  @Test
  @Tag("long")
  void nothing_acknowledged_is_lost_or_doubled_by_a_thousand_blows() {
    blows(1_000);
  }

  private void blows(int rounds) {
    System.out.printf("%d blows with -Dfaults.seed=%d%n", rounds, seed);
    try (var clerks = Clerks.at(ledger, Collections.nCopies(CLERKS, product.address()))) {
      for (int round = 1; round <= rounds; round++) {
        blow(clerks);
        if (round <= ALWAYS_LOOKED_AT || round % LOOK_EVERY == 0) {
          look();
        }
      }
      clerks.finish();
    }
    System.out.println(ledger.told());
    requireAllThere();
  }

  /** Strikes while recording goes on, and lets it go on again. */
  private void blow(Clerks clerks) {
    awaitGoingOn(clerks);
    pause(random.nextInt(LONGEST_MS));
    switch (Blow.drawn(random)) {
      case DATABASE -> {
        server.kill();
        server.start();
      }
      case PRODUCT -> {
        product.kill();
        product.start();
      }
      case BOTH -> {
        product.kill();
        server.kill();
        server.start();
        product.start();
      }
    }
  }

  /** By itself: nobody restarts the product because its database was away. */
  private void awaitGoingOn(Clerks clerks) {
    var before = ledger.size();
    await("recording goes on")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> {
          clerks.requireWell();
          return ledger.size() >= before + CLERKS;
        });
  }

  private void look() {
    var news = ledger.since(lookedAt);
    invariants.hold(news, ledger.histories());
    lookedAt += news.size();
  }

  private void requireAllThere() {
    Views.of(server).awaitWhole();
    invariants.hold(ledger.since(0), ledger.histories());
    assertThat(count("log.receipt")).isEqualTo(ledger.size());
    requireSameAnswers();
    product.close();
    var lived = Views.of(server).contents();
    assertThat(Views.replayed(server, directory)).isEqualTo(lived).isNotEmpty();
  }

  /** Whoever asks again under the same key hears the same. */
  private void requireSameAnswers() {
    var client = new Client(product.address());
    for (var one : ledger.since(Math.max(0, ledger.size() - 200))) {
      if (one.sequence() >= 0) {
        var again = client.record(one.request()).json();
        assertThat(again.required("herhaald").asBoolean()).isTrue();
        assertThat(again.required("dossier").asString()).isEqualTo(one.file());
        assertThat(again.required("volgnummer").asLong()).isEqualTo(one.sequence());
      }
    }
  }

  private long count(String table) {
    return server.superuser().sql("select count(*) from " + table).query(Long.class).single();
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
