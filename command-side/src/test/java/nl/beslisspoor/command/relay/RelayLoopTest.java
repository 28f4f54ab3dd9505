package nl.beslisspoor.command.relay;

import static nl.beslisspoor.command.relay.RelayRig.NEVER;
import static nl.beslisspoor.command.relay.RelayRig.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.beslisspoor.events.wire.Envelope;
import nl.beslisspoor.fixtures.TestBroker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class RelayLoopTest {
  private final RelayRig rig = new RelayRig();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void everyEntryStandsInTheTopicInTheOrderOfTheLogByteForByte() {
    rig.append(450);
    rig.woken(rig.whole);
    rig.awaitPosition(450);

    var records = rig.topic.records();
    assertThat(records).extracting(RelayRig::index).isEqualTo(upTo(450));
    for (var record : records) {
      long index = RelayRig.index(record);
      assertThat(record.key()).isEqualTo("stream-" + index % 3);
      assertThat(record.value()).isEqualTo(RelayRig.payload(index));
      assertThat(record.headers().lastHeader(Envelope.METADATA_HEADER).value())
          .isEqualTo(RelayRig.metadata());
    }
  }

  @Test
  void whatIsNumberedLaterIsSentAtOnce() {
    rig.woken(rig.whole);
    rig.append(1);
    rig.awaitPosition(1);
    rig.append(2);
    rig.awaitPosition(3);

    assertThat(rig.indexes()).isEqualTo(upTo(3));
  }

  @Test
  void theTopicIsMadeToKeepTheWholeLogInOneOrder() {
    rig.append(1);
    rig.woken(rig.whole);
    rig.awaitPosition(1);

    assertThat(rig.topic.partitions()).isEqualTo(1);
    assertThat(rig.topic.setting("retention.ms")).isEqualTo("-1");
    assertThat(rig.topic.setting("retention.bytes")).isEqualTo("-1");
    assertThat(rig.topic.setting("cleanup.policy")).isEqualTo("delete");
  }

  @Test
  void thePositionMovesOnlyAfterTheBrokerAcknowledged() {
    rig.topic.make(Map.of("max.message.bytes", "10"));
    rig.append(3);
    var loop = rig.woken(rig.whole);
    await().until(() -> loop.state().errors() > 0);
    assertThat(rig.position().next()).isZero();

    rig.stop(loop);
    rig.topic.set("max.message.bytes", "1000000");
    rig.woken(rig.whole);
    rig.awaitPosition(3);
    assertThat(rig.indexes()).isEqualTo(upTo(3));
  }

  @Test
  void aRelayThatCannotSendSaysSoUntilItCan() {
    rig.topic.make(Map.of("max.message.bytes", "10"));
    rig.append(3);
    var loop = rig.started(rig.whole, TestBroker.shared().servers(), Map.of(), SOON, NEVER);
    var health = new RelayHealth(List.of(loop.state()));
    await().until(() -> health.health().getStatus().equals(Status.DOWN));
    assertThat(loop.state().trouble()).contains("RecordTooLargeException");

    rig.topic.set("max.message.bytes", "1000000");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> health.health().getStatus().equals(Status.UP));
    rig.awaitPosition(3);
    await().until(() -> loop.state().lag() == 0);
    assertThat(loop.state().secondsSinceAcknowledged()).isNotNaN();
  }

  @Test
  void aBrokerThatIsAwayAtTheStartIsFilledWhenItComes() throws Exception {
    rig.append(3);
    try (var line = new LateLine(TestBroker.shared().servers())) {
      var given = Map.of("default.api.timeout.ms", "1500", "request.timeout.ms", "1000");
      var loop = rig.started(rig.whole, line.address(), given, SOON, NEVER);
      await().atMost(Duration.ofSeconds(30)).until(() -> loop.state().errors() > 1);
      assertThat(loop.state().leading()).isTrue();
      assertThat(loop.state().lag()).isEqualTo(3);
      line.connect();
      rig.awaitPosition(3);
    }
    assertThat(rig.indexes()).isEqualTo(upTo(3));
  }

  @Test
  void whatWasNumberedBeforeTheStopIsSentBeforeTheEnd() {
    var loop = rig.woken(rig.whole);
    rig.append(1);
    rig.awaitPosition(1);
    rig.append(2);
    rig.stop(loop);

    assertThat(rig.position().next()).isEqualTo(3);
    assertThat(rig.indexes()).isEqualTo(upTo(3));
    assertThat(loop.state().leading()).isFalse();
  }

  static List<Long> upTo(long end) {
    return LongStream.range(0, end).boxed().toList();
  }
}
