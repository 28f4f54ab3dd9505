package nl.beslisspoor.query.feed;

import static nl.beslisspoor.query.feed.FeedRig.QUICK;
import static nl.beslisspoor.query.feed.FeedRig.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RebuildTest {
  private final FeedRig rig = new FeedRig();
  private final Tally tally = new Tally(rig.jdbc, 1);

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void no_read_fails_and_no_event_is_lost_while_a_fed_view_is_rebuilt() {
    var parts = rig.start(QUICK, tally);
    fill(0, 3_000);
    rig.awaitNext(3_000);
    var ended = new AtomicBoolean();
    var reads = new AtomicLong();
    var readers = CompletableFuture.allOf(reader(ended, reads), reader(ended, reads));
    var writer = inBackground(() -> fillInPieces(3_000, 6_000));

    for (var round = 0; round < 5; round++) {
      parts.feeds().rebuild("tally").join();
    }
    writer.join();
    rig.awaitNext(6_000);
    ended.set(true);
    readers.join();

    assertThat(reads).hasPositiveValue();
    assertThat(total("tally")).isEqualTo(6_000);
    assertThat(total("tally_day")).isEqualTo(6_000);
    assertThat(rig.words("s7")).startsWith("w7 w107 w207 ").endsWith(" w5907");
  }

  @Test
  void a_view_of_another_version_is_rebuilt_at_the_start() {
    var old = rig.start(QUICK, tally);
    fill(0, 100);
    rig.awaitNext(100);
    rig.stop(old);
    rig.jdbc.sql("update tally set words = 'of the old version'").update();

    rig.start(QUICK, new Tally(rig.jdbc, 2));

    await().until(() -> !rig.words("s1").startsWith("of the old"));
    fill(100, 200);
    rig.awaitNext(200);
    assertThat(rig.words("s1")).isEqualTo("w1 w101");
    assertThat(count("select count(distinct run) from feed.progress")).isEqualTo(1);
    assertThat(count("select count(*) from feed.token_entry")).isEqualTo(1);
  }

  @Test
  void a_process_of_the_old_version_leaves_the_view_to_the_new_one() {
    var old = rig.start(QUICK, tally);
    fill(0, 100);
    rig.awaitNext(100);

    rig.start(QUICK, new Tally(rig.jdbc, 2));
    await().until(() -> count("select version from feed.projection") == 2);
    fill(100, 200);

    rig.awaitNext(200);
    assertThat(total("tally")).isEqualTo(200);
    await().until(() -> old.feeds().all().getFirst().trouble().orElse("").contains("version 2"));
  }

  @Test
  void a_second_process_of_the_same_version_takes_over_when_the_first_stops() {
    var first = rig.start(QUICK, tally);
    rig.start(QUICK, new Tally(rig.jdbc, 1));
    fill(0, 100);
    rig.awaitNext(100);

    rig.stop(first);
    fill(100, 200);

    rig.awaitNext(200);
    assertThat(total("tally")).isEqualTo(200);
  }

  @Test
  void a_rebuild_drains_what_was_parked_and_parks_what_still_fails() {
    tally.poison.add("w1");
    tally.poison.add("w2");
    var parts = rig.start(QUICK, tally);
    fill(0, 100);
    rig.awaitNext(100);
    tally.poison.remove("w1");

    parts.feeds().rebuild("tally").join();

    assertThat(parts.parked().list()).singleElement().extracting("stream").isEqualTo("s2");
    assertThat(rig.words("s1")).isEqualTo("w1");
    assertThat(count("select count(*) from feed.dead_letter")).isEqualTo(1);
  }

  @Test
  void what_a_cut_short_rebuild_left_is_in_nobodys_way() {
    var parts = rig.start(QUICK, tally);
    fill(0, 100);
    rig.awaitNext(100);
    rig.jdbc.sql("create table rebuild.tally (left_over text)").update();
    rig.jdbc.sql("insert into feed.progress values ('tally', 4711, 's1', 0, null)").update();

    parts.feeds().rebuild("tally").join();

    assertThat(total("tally")).isEqualTo(100);
    assertThat(count("select count(*) from feed.progress where run = 4711")).isZero();
  }

  @Test
  void a_long_reader_delays_the_swap_and_neither_fails() throws SQLException {
    var parts = rig.start(QUICK, tally);
    fill(0, 100);
    rig.awaitNext(100);
    try (var reader = rig.source.getConnection();
        var statement = reader.createStatement()) {
      reader.setAutoCommit(false);
      statement.executeQuery("select * from tally");
      var rebuilt = parts.feeds().rebuild("tally");
      await().until(() -> count("select count(*) from pg_locks where not granted") > 0);
      assertThat(rebuilt).isNotDone();
      statement.executeQuery("select * from tally_day");
      reader.commit();
      rebuilt.join();
    }
    assertThat(total("tally")).isEqualTo(100);
  }

  /** Longer than all attempts at one swap; the second lock is the one that autovacuum takes. */
  @Test
  void neither_a_reader_nor_the_servers_own_care_of_the_new_tables_ends_a_rebuild()
      throws Exception {
    var parts = rig.start(QUICK, tally);
    fill(0, 100);
    rig.awaitNext(100);
    try (var reader = rig.source.getConnection();
        var server = rig.source.getConnection();
        var reading = reader.createStatement();
        var caring = server.createStatement()) {
      reader.setAutoCommit(false);
      server.setAutoCommit(false);
      reading.executeQuery("select * from tally");
      var rebuilt = parts.feeds().rebuild("tally");
      await().until(() -> count("select count(*) from pg_locks where not granted") > 0);
      Thread.sleep(3_000);
      assertThat(rebuilt).isNotDone();
      caring.execute("lock table rebuild.tally in share update exclusive mode");
      reader.commit();
      Thread.sleep(1_000);
      assertThat(rebuilt).isNotDone();
      server.commit();
      rebuilt.join();
    }
    assertThat(total("tally")).isEqualTo(100);
  }

  @Test
  void a_view_whose_tables_are_gone_is_made_anew() {
    var first = rig.start(QUICK, tally);
    fill(0, 100);
    rig.awaitNext(100);
    rig.stop(first);
    rig.jdbc.sql("drop table tally_day").update();

    rig.start(QUICK, tally);

    rig.awaitNext(100);
    assertThat(total("tally")).isEqualTo(100);
    assertThat(total("tally_day")).isEqualTo(100);
  }

  private CompletableFuture<Void> reader(AtomicBoolean ended, AtomicLong reads) {
    return CompletableFuture.runAsync(() -> {
      while (!ended.get()) {
        var both =
            "select sum(t.events)::bigint from tally t, (select sum(events) n from tally_day) d"
                + " where d.n > 0";
        assertThat(rig.jdbc.sql(both).query(Long.class).single()).isGreaterThanOrEqualTo(3_000);
        reads.incrementAndGet();
      }
    });
  }

  private static CompletableFuture<Void> inBackground(Runnable work) {
    return CompletableFuture.runAsync(work, Thread::startVirtualThread);
  }

  /** Events {@code w<n>} in a hundred streams. */
  private void fill(int from, int to) {
    for (var n = from; n < to; n++) {
      rig.insert("s" + n % 100, n / 100, "w" + n, "word");
    }
    rig.number();
  }

  private void fillInPieces(int from, int to) {
    for (var n = from; n < to; n += 50) {
      fill(n, n + 50);
    }
  }

  private long total(String table) {
    return count("select sum(events)::bigint from " + table);
  }

  private long count(String sql) {
    return rig.jdbc.sql(sql).query(Long.class).single();
  }
}
