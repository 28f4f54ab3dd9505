package nl.beslisspoor.command.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteSigner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingLoopTest {
  private static final Duration SOON = Duration.ofMillis(10);
  private static final Duration NEVER = Duration.ofDays(1);

  @TempDir Path directory;
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private SealMeters meters = new SealMeters(registry);
  private SealRig rig;

  @BeforeEach
  void begin() {
    rig = new SealRig(directory);
  }

  @AfterEach
  void end() {
    rig.close();
  }

  @Test
  void what_is_numbered_is_sealed() throws SQLException {
    var loop = started(SOON);
    rig.append(3);
    awaitSigned(3);
    rig.append(1);
    awaitSigned(4);
    loop.stop();
  }

  @Test
  void the_end_leaves_nothing_without_a_checkpoint() throws SQLException {
    var loop = started(NEVER);
    rig.append(1);
    awaitSigned(1);
    rig.append(3);
    loop.stop();
    assertThat(rig.outside().size()).isEqualTo(4);
  }

  @Test
  void another_process_goes_on_when_the_leader_ends() throws SQLException {
    var leader = started(SOON);
    rig.append(1);
    awaitSigned(1);
    var follower = started(SOON);
    leader.stop();
    rig.append(1);
    awaitSigned(2);
    follower.stop();
  }

  @Test
  void a_log_that_was_changed_raises_the_alarm_until_it_is_as_it_was_and_somebody_says_so()
      throws Exception {
    rig.sealed(3);
    rig.tamper("update log.event set stream_type = 'other' where sequence = 1");
    var loop = started(SOON);
    await().until(() -> registry.get("beslisspoor.seal.broken").gauge().value() == 1);
    assertThat(meters.found())
        .hasValueSatisfying(words ->
            assertThat(words)
                .startsWith("the entry at log index 1 is not the one that was sealed: streamType"));
    rig.tamper("update log.event set stream_type = 'test' where sequence = 1");
    rig.append(1);
    Files.delete(directory.resolve("damage/found.txt"));
    awaitSigned(4);
    await().until(() -> registry.get("beslisspoor.seal.broken").gauge().value() == 0);
    assertThat(meters.found()).isEmpty();
    loop.stop();
  }

  /** Though the patrol would take hours to come by it again. */
  @Test
  void damage_that_was_found_is_known_to_whoever_begins_later_and_nothing_is_signed()
      throws Exception {
    rig.sealed(300);
    rig.tamper("update log.event set stream_type = 'other' where sequence = 250");
    var clock = new SetClock();
    clock.eachTime = Duration.ofDays(1);
    var loop = started(SOON, clock);
    await().until(() -> meters.found().isPresent());
    loop.stop();
    assertThat(directory.resolve("damage/found.txt"))
        .content()
        .startsWith("the entry at log index 250 is not the one that was sealed");

    registry.clear();
    meters = new SealMeters(registry);
    rig.append(1);
    var later = started(SOON);
    await().until(() -> meters.found().isPresent());
    assertThat(meters.found().orElseThrow())
        .startsWith("the entry at log index 250 is not the one that was sealed")
        .contains("damage/found.txt");
    later.stop();
    assertThat(rig.sizes()).containsExactly(300L);
  }

  /** Whoever begins with the right one goes on, and need not clear up anything. */
  @Test
  void a_key_that_was_mistaken_is_no_damage() throws Exception {
    rig.sealed(3);
    var other = NoteSigner.generate("log.example/1", Algorithm.ED25519);
    var place = new SealPlace(other, directory, List.of());
    var settings = new SealSettings(SOON, SOON, SOON);
    var mistaken = new SealingLoop(rig.application, place, settings, meters, Clock.systemUTC());
    mistaken.start();
    await().until(() -> meters.found().isPresent());
    mistaken.stop();
    assertThat(meters.found().orElseThrow()).contains("not signed with this installation's key");
    assertThat(directory.resolve("damage")).doesNotExist();

    registry.clear();
    meters = new SealMeters(registry);
    rig.append(1);
    var loop = started(SOON);
    awaitSigned(4);
    loop.stop();
  }

  @Test
  void a_log_that_is_still_changed_is_not_signed_however_often_it_is_looked_at() throws Exception {
    rig.sealed(300);
    rig.tamper("update log.event set stream_type = 'other' where sequence = 250");
    var clock = new SetClock();
    clock.eachTime = Duration.ofDays(1);
    var loop = started(SOON, clock);
    await().until(() -> registry.get("beslisspoor.seal.broken").gauge().value() == 1);
    rig.append(1);
    loop.stop();
    assertThat(rig.sizes()).containsExactly(300L);
    assertThat(registry.get("beslisspoor.seal.broken").gauge().value()).isOne();
  }

  private SealingLoop started(Duration checkpoint) {
    return started(checkpoint, Clock.systemUTC());
  }

  private SealingLoop started(Duration checkpoint, Clock clock) {
    var settings = new SealSettings(SOON, checkpoint, SOON);
    var place = new SealPlace(rig.signer, directory, List.of());
    var loop = new SealingLoop(rig.application, place, settings, meters, clock);
    loop.start();
    return loop;
  }

  private void awaitSigned(long entries) {
    await().until(() -> rig.directory.newest().isPresent() && rig.outside().size() == entries);
  }
}
