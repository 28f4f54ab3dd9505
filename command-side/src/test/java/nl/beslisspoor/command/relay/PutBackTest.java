package nl.beslisspoor.command.relay;

import static nl.beslisspoor.command.relay.RelayLoopTest.upTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database is put back to an older state, of which the topic knows nothing. */
class PutBackTest {
  private final RelayRig rig = new RelayRig();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void a_topic_that_is_ahead_gets_what_follows_in_the_log_after_an_entry_of_both() {
    putBack(rig.whole, 5, 8);
    var loop = rig.woken(rig.whole);

    awaitIndexes(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 4L));
    rig.append(1);
    awaitIndexes(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 4L, 5L));
    assertThat(rig.topic.records().getLast().headers().lastHeader("ce_id").value())
        .asString()
        .isEqualTo(rig.eventAt(5));
    assertThat(loop.state().foreign()).isEqualTo(3);
  }

  @Test
  void neighbours_are_told_only_what_they_were_not() {
    putBack(rig.notices, 5, 8);
    rig.append(2);
    rig.woken(rig.notices);

    awaitIndexes(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 4L, 5L, 6L));
  }

  @Test
  void a_topic_that_the_log_has_caught_up_with_is_found_out_all_the_same() {
    putBack(rig.whole, 5, 8);
    rig.append(5);
    var loop = rig.woken(rig.whole);

    awaitIndexes(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 4L, 5L, 6L, 7L, 8L, 9L));
    assertThat(loop.state().foreign()).isEqualTo(3);
  }

  @Test
  void a_relay_that_lives_through_it_sends_nothing_before_it_has_looked() {
    var loop = rig.looking(rig.whole);
    rig.append(5);
    rig.awaitPosition(5);
    rig.database.backUp();
    rig.append(3);
    awaitIndexes(upTo(8));
    rig.database.putBack();
    rig.append(1);

    awaitIndexes(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 4L, 5L));
    assertThat(loop.state().foreign()).isEqualTo(3);
  }

  @Test
  void the_topic_of_another_log_is_filled_from_the_beginning() {
    rig.append(3);
    var other = new RelayRig();
    other.append(6);
    other.woken(rig.whole);
    awaitIndexes(upTo(6));
    other.close();
    var loop = rig.woken(rig.whole);

    awaitIndexes(List.of(0L, 1L, 2L, 3L, 4L, 5L, 0L, 1L, 2L));
    assertThat(loop.state().foreign()).isEqualTo(6);
  }

  private void putBack(Outlet outlet, int kept, int sent) {
    var loop = rig.woken(outlet);
    rig.append(kept);
    rig.awaitPosition(kept);
    rig.stop(loop);
    rig.database.backUp();
    var again = rig.woken(outlet);
    rig.append(sent - kept);
    rig.awaitPosition(sent);
    rig.stop(again);
    rig.database.putBack();
  }

  private void awaitIndexes(List<Long> expected) {
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(rig.indexes()).isEqualTo(expected));
  }
}
