package nl.beslisspoor.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.beslisspoor.standalone.settings.ProcessRole;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of all views of one database. */
record Views(JdbcClient sql) {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String REPLAYED = "replayed";

  static Views of(Postgres server) {
    return new Views(server.superuser());
  }

  /** Waits until every event has its place and every view holds them all. */
  void awaitWhole() {
    await("every event numbered and in every view")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(this::whole);
    assertThat(parked()).isZero();
  }

  private boolean whole() {
    return sql.sql(
            """
            select (select count(*) from log.event) = (select count(*) from log.numbered)
              and (select count(*) > 0 and bool_and(
                     next_index = (select coalesce(max(log_index) + 1, 0) from log.numbered))
                   from feed.projection)
            """)
        .query(Boolean.class)
        .single();
  }

  private long parked() {
    return sql.sql(
            """
            select (select count(*) from feed.dead_letter)
                 + (select count(*) from feed.progress where parked_from is not null)
            """)
        .query(Long.class)
        .single();
  }

  /**
   * What each table holds, whatever the order of its rows: how many there are and a sum of their
   * digests.
   */
  Map<String, String> contents() {
    var contents = new TreeMap<String, String>();
    for (var table : tables()) {
      var held =
          sql.sql(
                  """
                  select count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0)
                  from read.%s t
                  """
                      .formatted(table))
              .query(String.class)
              .single();
      contents.put(table, held);
    }
    return contents;
  }

  private List<String> tables() {
    return sql.sql("select tablename from pg_tables where schemaname = 'read' order by 1")
        .query(String.class)
        .list();
  }

  /**
   * Copies the database, takes all that views hold out of the copy, and has the product fill it
   * again from the log alone. Nobody may be signed in to the database.
   *
   * @return what the tables then hold
   */
  static Map<String, String> replayed(Postgres server, Path directory) {
    var name = server.url().replaceAll(".*/", "");
    server
        .superuser(server.url("postgres"))
        .sql("create database " + REPLAYED + " template " + name)
        .update();
    var copy = new Views(server.superuser(server.url(REPLAYED)));
    copy.empty();
    var url = server.url(REPLAYED);
    try (var product = Product.on(server, url, ProcessRole.ALL, REPLAYED, directory).start()) {
      copy.awaitWhole();
      return copy.contents();
    } finally {
      server
          .superuser(server.url("postgres"))
          .sql("drop database " + REPLAYED + " with (force)")
          .update();
    }
  }

  private void empty() {
    tables().forEach(table -> sql.sql("drop table read." + table + " cascade").update());
    for (var kept : List.of("projection", "progress", "token_entry", "dead_letter")) {
      sql.sql("truncate feed." + kept).update();
    }
  }
}
