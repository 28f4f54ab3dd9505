package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Feeds follow one another over the same tables and tokens. */
class ExchangedFeedsTest extends FeedStory {
  private final LogTopic log = new LogTopic().create();
  private Optional<Topic> feed = Optional.empty();

  @AfterEach
  void forget() {
    log.close();
  }

  @Test
  void the_topic_takes_over_from_postgresql_without_replay() {
    exchange(Optional.empty(), log.within(LogTopic.PATIENT));

    assertThat(rig.count("taken")).isPositive();
    assertThat(rig.count("filled") + rig.count("beside")).isZero();
  }

  @Test
  void postgresql_takes_over_from_the_topic_without_replay() {
    exchange(log.within(LogTopic.PATIENT), Optional.empty());
  }

  @Override
  Optional<Topic> topic() {
    return feed;
  }

  @Override
  void tell(List<Recorded> entries) {
    log.send(entries);
  }

  private void exchange(Optional<Topic> before, Optional<Topic> after) {
    var half = story.size() / 2;
    feed = before;
    var first = start(views.all());
    happen(0, half);
    rig.stop(first);
    feed = after;
    var second = start(views.all());
    happen(half, story.size());

    assertThat(second.parked().list()).isEmpty();
    assertThat(applied()).isEqualTo((story.size() - half) * views.all().length);
    assertTablesAreRight();
  }

  private double applied() {
    return rig.meters.get("beslisspoor.feed.applied").counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }
}
