package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import org.junit.jupiter.api.AfterEach;

class KafkaFeedContractTest extends FeedContract {
  private final LogTopic topic = new LogTopic().create();

  @AfterEach
  void forget() {
    topic.close();
  }

  @Override
  Optional<Topic> topic() {
    return topic.within(LogTopic.PATIENT);
  }

  @Override
  void tell(List<Recorded> entries) {
    topic.send(Disorder.of(entries));
  }

  @Override
  void assertFedAsMeant() {
    assertThat(rig.count("taken")).isGreaterThan(story.size() - PART);
    assertThat(rig.count("repeated")).isPositive();
    assertThat(rig.count("filled")).isZero();
    assertThat(rig.count("beside")).isZero();
  }
}
