package nl.beslisspoor.command.relay;

import static nl.beslisspoor.command.relay.RelayLoopTest.upTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TakingOverTest {
  private final RelayRig rig = new RelayRig();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void anotherProcessGoesOnWhereTheLeaderStopped() {
    var leader = rig.woken(rig.whole);
    rig.append(3);
    rig.awaitPosition(3);
    var follower = rig.woken(rig.whole);
    rig.stop(leader);
    rig.append(2);
    rig.awaitPosition(5);

    assertThat(follower.state().leading()).isTrue();
    assertThat(rig.indexes()).isEqualTo(upTo(5));
  }

  @Test
  void onlyOneOfTwoProcessesLeads() {
    var first = rig.woken(rig.whole);
    await().until(() -> first.state().leading());
    var second = rig.looking(rig.whole);
    rig.append(3);
    rig.awaitPosition(3);

    assertThat(second.state().leading()).isFalse();
    assertThat(second.state().lag()).isNaN();
    assertThat(rig.position().term()).isEqualTo(1);
  }

  @Test
  void whenTheLeadersConnectionIsCutOneOfThemGoesOn() {
    rig.looking(rig.whole);
    rig.append(3);
    rig.awaitPosition(3);
    rig.looking(rig.whole);
    rig.cutLeader();
    rig.append(2);
    rig.awaitPosition(5);

    assertThat(rig.position().term()).isGreaterThan(1);
    assertThat(rig.indexes()).isEqualTo(upTo(5));
  }

  @Test
  void whatWasAcknowledgedAndNotWrittenDownIsSentAgain() throws SQLException {
    rig.looking(rig.whole);
    rig.append(2);
    rig.awaitPosition(2);
    try (var holding = rig.database.superuser().getConnection();
        var statement = holding.createStatement()) {
      holding.setAutoCommit(false);
      statement.execute("select from relay.position for update");
      rig.append(3);
      await().atMost(Duration.ofSeconds(30)).until(() -> rig.indexes().size() == 5);
      rig.cutLeader();
      assertThat(rig.position().next()).isEqualTo(2);
      holding.rollback();
    }
    rig.awaitPosition(5);

    assertThat(rig.indexes()).isEqualTo(List.of(0L, 1L, 2L, 3L, 4L, 2L, 3L, 4L));
  }

  @Test
  void aRelayThatWasReplacedGivesUpAndMovesNothing() {
    rig.woken(rig.whole);
    rig.append(2);
    rig.awaitPosition(2);
    var other = new Positions(rig.database.application());
    other.claim(rig.topic.name());
    rig.append(1);
    await().atMost(Duration.ofSeconds(30)).until(() -> rig.position().term() == 3);
    rig.awaitPosition(3);

    assertThat(rig.indexes()).isEqualTo(List.of(0L, 1L, 2L, 2L));
  }

  @Test
  void aPositionIsMovedFromWhereItStandsByWhoLeadsOnly() {
    var positions = new Positions(rig.database.application());
    var first = positions.claim("t");
    var moved = positions.move(first, first.sentTo(5, 5));
    assertThatThrownBy(() -> positions.move(first, first.sentTo(7, 7)))
        .isInstanceOf(Positions.Replaced.class);

    var second = positions.claim("t");
    assertThat(second.next()).isEqualTo(5);
    assertThatThrownBy(() -> positions.move(moved, moved.sentTo(8, 8)))
        .isInstanceOf(Positions.Replaced.class);
    assertThat(positions.move(second, second.sentTo(6, 6)).next()).isEqualTo(6);
    assertThat(positions.claim("other").next()).isZero();
  }
}
