package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Feeds follow one another over the same tables and tokens. */
class ExchangedFeedsTest {
  private final LogTopic topic = new LogTopic().create();

  @AfterEach
  void forget() {
    topic.close();
  }

  @Test
  void the_topic_takes_over_from_postgresql_without_replay() {
    exchange(Optional.empty(), topic.within(LogTopic.PATIENT));
  }

  @Test
  void postgresql_takes_over_from_the_topic_without_replay() {
    exchange(topic.within(LogTopic.PATIENT), Optional.empty());
  }

  private void exchange(Optional<Topic> before, Optional<Topic> after) {
    var story = new Told(before);
    try {
      exchange(story, after);
    } finally {
      story.rig.close();
    }
  }

  private static void exchange(Told story, Optional<Topic> after) {
    var half = story.story.size() / 2;
    var first = story.start(story.views.all());
    story.happen(0, half);
    story.rig.stop(first);
    story.feed = after;

    var second = story.start(story.views.all());
    story.happen(half, story.story.size());

    assertThat(second.parked().list()).isEmpty();
    assertThat(applied(story.rig))
        .isEqualTo((story.story.size() - half) * story.views.all().length);
    after.ifPresent(_ -> assertThat(story.rig.count("beside")).isZero());
    story.assertTablesAreRight();
  }

  private static double applied(FeedRig rig) {
    return rig.meters.get("beslisspoor.feed.applied").counters().stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }

  /** The story of the contract, told to whichever feed is on. */
  private final class Told extends FeedContract {
    private Optional<Topic> feed;

    private Told(Optional<Topic> feed) {
      this.feed = feed;
    }

    @Override
    Optional<Topic> topic() {
      return feed;
    }

    @Override
    void tell(List<Recorded> entries) {
      topic.send(entries);
    }

    @Override
    void assertFedAsMeant() {}
  }
}
