package nl.beslisspoor.query.feed;

import static nl.beslisspoor.query.feed.FeedRig.NO_POLLING;
import static nl.beslisspoor.query.feed.FeedRig.QUICK;
import static nl.beslisspoor.query.feed.FeedRig.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several processes over the same tables. */
class ProcessesTest {
  private static final Renewal NOTHING_RENEWED =
      new Renewal() {
        @Override
        public void renewed(String projection) {}

        @Override
        public void putBack() {}
      };

  private final FeedRig rig = new FeedRig();
  private final Tally tally = new Tally(rig.jdbc, 1);

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void a_page_is_woken_when_another_process_fed_the_view() {
    var feeding = rig.start(NO_POLLING, tally);
    await().until(() -> feeding.feeds().all().getFirst().here());
    var other = rig.start(NO_POLLING, tally);
    var shown = new CompletableFuture<Boolean>();
    var page =
        Thread.ofPlatform()
            .start(
                () -> shown.complete(other.reached().await("tally", "a", 0, Duration.ofDays(1))));
    await().until(() -> page.getState() == Thread.State.TIMED_WAITING);

    rig.append("a", 0, "one");

    await().until(shown::isDone);
    assertThat(shown).isCompletedWithValue(true);
    assertThat(other.feeds().all().getFirst().here()).isFalse();
  }

  @Test
  void a_page_is_woken_when_another_process_mended_a_parked_stream() {
    tally.poison.add("bad");
    var feeding = rig.start(QUICK, tally);
    await().until(() -> feeding.feeds().all().getFirst().here());
    rig.append("a", 0, "bad");
    rig.awaitNext(1);
    var bell = new Bell();
    var listening = listening(bell);
    tally.poison.clear();
    var heard = bell.rung();

    feeding.parked().retryAll("tally");

    await().until(() -> bell.rung() > heard);
    listening.close();
  }

  @Test
  void a_process_that_is_gone_is_followed_at_once_by_another() {
    var first = rig.start(QUICK, tally);
    rig.append("a", 0, "one");
    rig.awaitNext(1);
    var second = rig.start(QUICK, tally);
    rig.kill(first);
    rig.jdbc.sql("update feed.token_entry set timestamp = '2999-01-01T00:00:00Z'").update();

    rig.append("a", 1, "two");

    rig.awaitNext(2);
    assertThat(second.feeds().all().getFirst().here()).isTrue();
    assertThat(rig.words("a")).isEqualTo("one two");
  }

  @Test
  void a_process_that_connects_again_waits_for_no_connection_of_its_own_and_lives_on_by_it()
      throws SQLException {
    rig.start(QUICK, tally).feeds().stop();
    try (var before = FeedConfiguration.line(rig.source);
        var after = FeedConfiguration.line(rig.source);
        var others = FeedConfiguration.line(rig.source)) {
      after.createStatement().execute("set lock_timeout = '20s'");
      AxonStore.showAlive(before, "itself");
      AxonStore.showAlive(after, "itself");
      rig.jdbc.sql("update feed.token_entry set owner = 'itself'").update();
      before.close();
      AxonStore.releaseClaimsOfTheGone(others, "another");
      assertThat(owners()).containsExactly("itself");
      after.close();
      await().until(() -> releasedBy(others));
    }
  }

  private boolean releasedBy(Connection others) throws SQLException {
    AxonStore.releaseClaimsOfTheGone(others, "another");
    return owners().isEmpty();
  }

  private List<String> owners() {
    return rig.jdbc
        .sql("select owner from feed.token_entry where owner is not null")
        .query(String.class)
        .list();
  }

  @Test
  void a_view_that_another_process_rebuilt_is_taken_over_as_it_is_now() {
    var first = rig.start(QUICK, tally);
    rig.append("a", 0, "one");
    rig.awaitNext(1);
    rig.start(QUICK, tally);
    first.feeds().rebuild("tally").join();
    rig.kill(first);

    rig.append("a", 1, "two");

    rig.awaitNext(2);
    assertThat(rig.words("a")).isEqualTo("one two");
  }

  @Test
  void health_and_meters_tell_which_process_feeds() {
    var first = rig.start(QUICK, tally);
    await().until(() -> first.feeds().all().getFirst().here());
    assertThat(rig.meter("beslisspoor.feed.here")).isEqualTo(1);

    var second = rig.start(QUICK, tally);

    assertThat(rig.meter("beslisspoor.feed.here")).isZero();
    assertThat(fedBy(second)).isEqualTo(fedBy(first)).isEqualTo(detail(first, "process"));
    assertThat(detail(second, "process")).isNotEqualTo(fedBy(second));
    rig.stop(first);
    await().until(() -> fedBy(second).equals(detail(second, "process")));
  }

  private Listening listening(Bell bell) {
    var listening =
        new Listening(
            () -> FeedConfiguration.line(rig.source),
            "somebody",
            new StoreFeed(null, new Head()),
            Map.of("tally", bell),
            NOTHING_RENEWED,
            NO_POLLING);
    listening.start();
    return listening;
  }

  private static Object fedBy(FeedParts parts) {
    return ((Map<?, ?>) detail(parts, "tally")).get("fedBy");
  }

  private static Object detail(FeedParts parts, String name) {
    return parts.health().health().getDetails().get(name);
  }
}
