package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;

class StoreFeedContractTest extends FeedContract {
  @Override
  Optional<Topic> topic() {
    return Optional.empty();
  }

  /** The notification has told already. */
  @Override
  void tell(List<Recorded> entries) {}

  @Override
  void assertFedAsMeant() {
    assertThat(rig.meters.find("beslisspoor.feed.topic.taken").counter()).isNull();
  }
}
