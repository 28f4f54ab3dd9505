package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import nl.beslisspoor.standalone.settings.ProcessRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two processes on one log the one that numbers is lost, while both record. */
class LostLeaderIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int BLOWS = 2;

  @TempDir Path directory;

  private final Ledger ledger = new Ledger();
  private Postgres server;
  private Map<String, Line> lines;
  private Map<String, Product> products;

  @BeforeEach
  void start() {
    server = Postgres.in(directory);
    lines = Map.of("one", Line.to(server), "other", Line.to(server));
    products = Map.of("one", product("one"), "other", product("other"));
    products.values().forEach(Product::start);
  }

  @AfterEach
  void stop() {
    products.values().forEach(Product::close);
    lines.values().forEach(Line::close);
    server.close();
  }

  @Test
  void when_it_is_killed_the_other_numbers_and_no_place_is_left_out_or_given_twice() {
    for (int blow = 0; blow < BLOWS; blow++) {
      lose(leader -> products.get(leader).kill(), leader -> products.get(leader).start());
    }
    requireWhole();
  }

  @Test
  void when_its_line_is_cut_the_other_numbers_and_it_says_that_the_store_is_away() {
    lose(leader -> lines.get(leader).cut(), this::reconnect);
    requireWhole();
  }

  /** A process that is cut off answers nevertheless, and tells its log once. */
  private void reconnect(String leader) {
    var product = products.get(leader);
    var page = new Client(product.address()).page("/inloggen");
    assertThat(page.status()).isEqualTo(503);
    assertThat(page.body()).contains("Probeer het later opnieuw", "Try again later");
    assertThat(product.said())
        .containsOnlyOnce("no longer listening to the log")
        .containsOnlyOnce("numbering failed and will be tried again");
    lines.get(leader).revive();
    await("pages again")
        .atMost(PATIENCE)
        .until(() -> new Client(product.address()).page("/inloggen").status() == 200);
  }

  private void lose(Consumer<String> blow, Consumer<String> comesBack) {
    var addresses = products.values().stream().map(Product::address).toList();
    try (var clerks = Clerks.at(ledger, addresses)) {
      var leader = leader();
      awaitNumbered();
      blow.accept(leader);
      awaitNumbered();
      assertThat(leader()).isNotEqualTo(leader);
      hold();
      comesBack.accept(leader);
      clerks.requireWell();
      clerks.finish();
    }
  }

  private void requireWhole() {
    Views.of(server).awaitWhole();
    hold();
  }

  /** PostgreSQL tells processes apart by the name that each gives. */
  private Product product(String name) {
    var url = lines.get(name).url() + "?ApplicationName=" + name;
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
