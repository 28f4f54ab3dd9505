package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.standalone.settings.ProcessRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two processes on one log the one that numbers is killed, while both record. */
class KilledLeaderIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int BLOWS = 2;

  @TempDir Path directory;

  private final Ledger ledger = new Ledger();
  private Postgres server;
  private Map<String, Product> products;

  @BeforeEach
  void start() {
    server = Postgres.in(directory);
    products = Map.of("one", product("one"), "other", product("other"));
    products.values().forEach(Product::start);
  }

  @AfterEach
  void stop() {
    products.values().forEach(Product::close);
    server.close();
  }

  @Test
  void the_other_goes_on_numbering_and_no_place_is_left_out_or_given_twice() {
    var addresses = products.values().stream().map(Product::address).toList();
    try (var clerks = Clerks.at(ledger, List.of(addresses.getFirst(), addresses.getLast()))) {
      for (int blow = 0; blow < BLOWS; blow++) {
        var leader = leader();
        awaitNumbered();
        products.get(leader).kill();
        awaitNumbered();
        assertThat(leader()).isNotEqualTo(leader);
        hold();
        products.get(leader).start();
        clerks.requireWell();
      }
      clerks.finish();
    }
    Views.of(server).awaitWhole();
    hold();
  }

  /** PostgreSQL tells processes apart by the name that each gives. */
  private Product product(String name) {
    var url = server.url() + "?ApplicationName=" + name;
    return Product.on(server, url, ProcessRole.ALL, name, directory);
  }

  /** Who holds the lock of whoever numbers. */
  private String leader() {
    return await("a leader")
        .atMost(PATIENCE)
        .until(
            () ->
                server
                    .superuser()
                    .sql(
                        """
                        select a.application_name
                        from pg_locks l join pg_stat_activity a using (pid)
                        where l.locktype = 'advisory' and l.granted
                          and l.classid = x'6265736c'::int and l.objid = x'69737370'::int
                        """)
                    .query(String.class)
                    .list(),
            names -> names.size() == 1)
        .getFirst();
  }

  /** Waits until more of the log is numbered than there is now. */
  private void awaitNumbered() {
    var before = count("select count(*) from log.event");
    await("numbering goes on")
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from log.numbered") > before);
  }

  private long count(String sql) {
    return server.superuser().sql(sql).query(Long.class).single();
  }

  private void hold() {
    new Invariants(server).hold(ledger.since(0), ledger.histories());
  }
}
