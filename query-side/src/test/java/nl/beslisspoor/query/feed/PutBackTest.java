package nl.beslisspoor.query.feed;

import static nl.beslisspoor.query.feed.FeedRig.QUICK;
import static nl.beslisspoor.query.feed.FeedRig.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database is put back to an older state; topic and processes may know more than it does. */
class PutBackTest {
  private final FeedRig rig = new FeedRig();
  private final Tally tally = new Tally(rig.jdbc, 1);
  private final LogTopic topic = new LogTopic();

  @AfterEach
  void end() {
    rig.close();
    topic.close();
  }

  @Test
  void entries_that_only_the_topic_holds_are_not_taken_in() {
    topic.create();
    append(0, "one", "two");
    rig.backUp();
    append(2, "gone", "lost");
    rig.putBack();
    append(2, "three");
    rig.start(QUICK, topic.within(LogTopic.PATIENT), tally);
    rig.awaitNext(3);
    await().until(() -> rig.count("taken") + rig.count("foreign") == 5);

    append(3, "four", "five");

    rig.awaitNext(5);
    assertThat(rig.words("a")).isEqualTo("one two three four five");
    assertThat(rig.count("foreign")).isEqualTo(2);
  }

  @Test
  void a_process_fed_from_the_topic_forgets_what_it_kept_of_the_log_that_is_gone() {
    topic.create();
    livesThrough(topic.within(LogTopic.PATIENT));
  }

  @Test
  void a_process_fed_from_the_log_reads_it_again() {
    topic.create();
    livesThrough(Optional.empty());
  }

  private void livesThrough(Optional<Topic> fed) {
    rig.start(QUICK, fed, tally);
    append(0, "one", "two");
    rig.awaitNext(2);
    rig.backUp();
    append(2, "gone", "lost", "nowhere");
    rig.awaitNext(5);
    rig.putBack();
    append(2, "three");
    rig.awaitNext(3);
    assertThat(rig.words("a")).isEqualTo("one two three");

    append(3, "four", "five", "six");

    rig.awaitNext(6);
    assertThat(rig.words("a")).isEqualTo("one two three four five six");
    await().until(() -> rig.meter("beslisspoor.feed.lag") == 0);
  }

  @Test
  void a_block_of_which_the_log_does_not_hold_the_last_entry_is_refused() {
    rig.start(QUICK, tally);
    rig.append("a", 0, "one", "two");
    rig.awaitNext(2);
    var log = rig.log(0);
    var runs = new Runs(rig.jdbc);
    var run = runs.live("tally").orElseThrow();

    assertThat(runs.advance(run, block(log.get(0), log.get(1)))).isEqualTo(Runs.Advance.MOVED);
    assertThat(runs.advance(run, block(log.get(1), other(log.get(1)))))
        .isEqualTo(Runs.Advance.FOREIGN);
    assertThat(runs.advance(run, block(at(log.get(1), 7)))).isEqualTo(Runs.Advance.BEHIND);
    assertThat(runs.nextIndex("tally")).isEqualTo(2);
  }

  private void append(long sequence, String... words) {
    rig.append("a", sequence, words);
    topic.send(rig.log(sequence));
  }

  private static Block block(Recorded... entries) {
    return new Block(List.of(entries), () -> {});
  }

  private static Recorded other(Recorded entry) {
    return entry(entry, entry.index(), "another");
  }

  private static Recorded at(Recorded entry, long index) {
    return entry(entry, index, entry.eventId());
  }

  private static Recorded entry(Recorded entry, long index, String event) {
    return new Recorded(
        index,
        event,
        entry.streamType(),
        entry.stream(),
        entry.sequence(),
        entry.recordedAt(),
        entry.type(),
        entry.version(),
        entry.payload(),
        entry.metadata(),
        entry.decoder());
  }
}
