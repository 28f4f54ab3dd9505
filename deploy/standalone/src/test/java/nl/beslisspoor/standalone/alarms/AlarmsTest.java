package nl.beslisspoor.standalone.alarms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AlarmsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private Instant now = Instant.parse("2026-03-01T10:00:00Z");
  private Optional<String> trouble = Optional.empty();
  private final Alarms alarms =
      new Alarms(
          List.of(new Watched("view", Duration.ofSeconds(30), () -> trouble)),
          Duration.ofSeconds(5),
          clock(),
          registry);

  @Test
  void nothing_is_said_while_nothing_is_wrong(CapturedOutput said) {
    lookAfter(0, 5, 60);
    assertQuiet();
    assertThat(said).doesNotContain("alarm");
  }

  @Test
  void what_passes_in_time_raises_no_alarm() {
    trouble = Optional.of("behind");
    lookAfter(0, 29);
    trouble = Optional.empty();
    lookAfter(1);
    trouble = Optional.of("behind");
    lookAfter(1, 29);
    assertQuiet();
  }

  @Test
  void what_lasts_is_a_meter_a_line_and_a_state_of_health_once(CapturedOutput said) {
    trouble = Optional.of("behind");
    lookAfter(0, 30, 5, 5);
    assertThat(meter()).isEqualTo(1);
    assertThat(alarms.health().getStatus()).isEqualTo(Alarms.ALARM);
    assertThat(alarms.health().getDetails()).containsEntry("view", "behind");
    assertThat(said.getOut()).containsOnlyOnce("alarm view: behind");

    trouble = Optional.empty();
    lookAfter(5, 5);
    assertQuiet();
    assertThat(said.getOut()).containsOnlyOnce("alarm view is over");
  }

  @Test
  void what_is_mended_at_once_is_told_for_a_while() {
    var kept =
        new Alarms(
            List.of(new Watched("view", Duration.ZERO, Duration.ofMinutes(5), () -> trouble)),
            Duration.ofSeconds(5),
            clock(),
            new SimpleMeterRegistry());
    trouble = Optional.of("ahead");
    kept.look();
    trouble = Optional.empty();
    now = now.plusSeconds(299);
    kept.look();
    assertThat(kept.health().getDetails()).containsEntry("view", "ahead");
    now = now.plusSeconds(1);
    kept.look();
    assertThat(kept.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void what_cannot_be_asked_is_trouble() {
    var failing =
        new Alarms(
            List.of(
                new Watched(
                    "log",
                    Duration.ZERO,
                    () -> {
                      throw new IllegalStateException("Noor de Vries");
                    })),
            Duration.ofSeconds(5),
            clock(),
            registry);
    failing.look();
    assertThat(failing.health().getDetails().get("log").toString())
        .isEqualTo("it cannot be asked (IllegalStateException)");
  }

  @Test
  void it_looks_by_itself_until_it_is_stopped() {
    var quick =
        new Alarms(
            List.of(new Watched("disk", Duration.ZERO, () -> Optional.of("0 MB free"))),
            Duration.ofMillis(10),
            Clock.systemUTC(),
            registry);
    quick.start();
    await().until(() -> quick.health().getStatus().equals(Alarms.ALARM));
    quick.stop();
    assertThat(quick.isRunning()).isFalse();
  }

  private void assertQuiet() {
    assertThat(meter()).isZero();
    assertThat(alarms.health().getStatus()).isEqualTo(Status.UP);
  }

  private double meter() {
    return registry.get("beslisspoor.alarm").tag("alarm", "view").gauge().value();
  }

  private void lookAfter(int... seconds) {
    for (int more : seconds) {
      now = now.plusSeconds(more);
      alarms.look();
    }
  }

  private Clock clock() {
    InstantSource moving = () -> now;
    return moving.withZone(ZoneOffset.UTC);
  }
}
