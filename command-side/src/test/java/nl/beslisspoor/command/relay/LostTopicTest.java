package nl.beslisspoor.command.relay;

import static nl.beslisspoor.command.relay.RelayLoopTest.upTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beslisspoor.fixtures.TestBroker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LostTopicTest {
  private final RelayRig rig = new RelayRig();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void aTopicThatIsDeletedIsMadeAndFilledAgain() {
    var loop = filled(rig.looking(rig.whole), 5);
    rig.topic.delete();
    await().atMost(Duration.ofSeconds(30)).until(() -> loop.state().setBack() > 0);
    rig.awaitPosition(5);

    assertThat(rig.indexes()).isEqualTo(upTo(5));
    assertThat(rig.topic.setting("retention.ms")).isEqualTo("-1");
  }

  @Test
  void aTopicThatWasDeletedWhileNobodyLedIsFilledAgain() {
    rig.stop(filled(rig.woken(rig.whole), 5));
    rig.topic.delete();
    rig.woken(rig.whole);
    awaitIndexes(upTo(5));
  }

  @Test
  void aTopicOfWhichOnlyAPartWasCopiedGetsTheRest() {
    rig.stop(filled(rig.woken(rig.whole), 10));
    var half = rig.topic.records().subList(0, 5);
    rig.topic.delete();
    rig.topic.make(Map.of());
    rig.topic.copy(half);
    var loop = rig.woken(rig.whole);
    awaitIndexes(upTo(10));
    assertThat(loop.state().setBack()).isEqualTo(1);
  }

  @Test
  void aTopicThatIsReplacedBetweenTwoLooksGetsAllAgainInOrder() {
    var servers = TestBroker.shared().servers();
    filled(rig.started(rig.whole, servers, Map.of(), RelayRig.SOON, RelayRig.NEVER), 5);
    rig.topic.delete();
    rig.topic.make(Map.of());
    rig.append(1);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> rig.indexes().size() >= 6 && rig.position().next() == 6);

    assertThat(rig.indexes()).endsWith(upTo(6).toArray(Long[]::new));
  }

  @Test
  void aBeginningThatWasDeletedIsNotSentAgain() {
    rig.stop(filled(rig.woken(rig.whole), 5));
    rig.topic.deleteRecordsBefore(3);
    var loop = rig.woken(rig.whole);
    rig.append(1);
    awaitIndexes(List.of(3L, 4L, 5L));
    assertThat(loop.state().setBack()).isZero();
  }

  @Test
  void anEmptiedTopicIsFilledAgainForTheOwnQuerySide() {
    rig.stop(filled(rig.woken(rig.whole), 5));
    rig.topic.deleteRecordsBefore(5);
    rig.woken(rig.whole);
    awaitIndexes(upTo(5));
  }

  @Test
  void whatExpiredForNeighboursIsNotSentAgain() {
    rig.stop(filled(rig.woken(rig.notices), 5));
    rig.topic.deleteRecordsBefore(5);
    var loop = rig.woken(rig.notices);
    rig.append(1);
    awaitIndexes(List.of(5L));
    assertThat(loop.state().setBack()).isZero();
  }

  @Test
  void aTopicForNeighboursThatWasWipedIsFilledAgain() {
    rig.stop(filled(rig.woken(rig.notices), 5));
    rig.topic.delete();
    rig.woken(rig.notices);
    awaitIndexes(upTo(5));
  }

  @Test
  void aRecordOfSomebodyElseAtTheEndTakesNothingAway() {
    rig.stop(filled(rig.woken(rig.whole), 5));
    rig.topic.copy(rig.topic.records().subList(0, 1));
    var loop = rig.woken(rig.whole);
    rig.append(1);
    awaitIndexes(Stream.concat(upTo(5).stream(), Stream.of(0L, 5L)).toList());
    assertThat(loop.state().setBack()).isZero();
  }

  private RelayLoop filled(RelayLoop loop, int entries) {
    rig.append(entries);
    rig.awaitPosition(entries);
    return loop;
  }

  private void awaitIndexes(List<Long> expected) {
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(rig.indexes()).isEqualTo(expected));
  }
}
