package nl.beslisspoor.command.relay;

import static nl.beslisspoor.command.relay.RelayLoopTest.upTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import javax.sql.DataSource;
import nl.beslisspoor.command.seal.NumberingLoop;
import nl.beslisspoor.command.seal.NumberingMeters;
import nl.beslisspoor.fixtures.TestBroker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RelayingTest {
  private final RelayRig rig = new RelayRig();
  private final BrokerTopic neighbours = new BrokerTopic(TestBroker.shared().freshTopic());
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withUserConfiguration(Relaying.class)
          .withBean("application", DataSource.class, rig.database::application)
          .withBean(MeterRegistry.class, () -> registry);

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void withoutKafkaThereIsNothingOfTheRoom() {
    application.run(context -> assertThat(context).doesNotHaveBean(Relays.class));
    application
        .withPropertyValues("beslisspoor.kafka=")
        .run(context -> assertThat(context).doesNotHaveBean(Relays.class));
  }

  @Test
  void bothTopicsAreFilledAndWatched() {
    rig.append(2);
    configured(neighbours.name())
        .run(context -> {
          await()
              .atMost(Duration.ofSeconds(30))
              .ignoreExceptions()
              .until(() -> lag(rig.topic) == 0 && lag(neighbours) == 0);
          assertThat(rig.indexes()).isEqualTo(upTo(2));
          assertThat(neighbours.records()).extracting(RelayRig::index).isEqualTo(upTo(2));
          assertThat(context.getBean(HealthIndicator.class).health().getStatus())
              .isEqualTo(Status.UP);
          assertThat(gauge("beslisspoor.relay.acknowledged", neighbours)).isNotNaN();
        });
  }

  @Test
  void anEmptyNameTellsNeighboursNothing() {
    configured("")
        .run(context ->
            assertThat(context.getBean(Relays.class).states())
                .extracting(RelayState::topic)
                .containsExactly(rig.topic.name()));
  }

  @Test
  void neighboursNeverGetTheTopicOfWholeEvents() {
    configured(rig.topic.name())
        .run(context ->
            assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("beslisspoor.neighbour-topic must differ"));
  }

  @Test
  void theRelayStopsAfterTheNumberingOfTheLog() {
    configured("")
        .run(context ->
            assertThat(context.getBean(Relays.class).getPhase())
                .isLessThan(
                    new NumberingLoop(
                            rig.database.application(),
                            RelayRig.NEVER,
                            new NumberingMeters(registry))
                        .getPhase()));
  }

  @Test
  void aBrokerThatIsAwayHoldsUpNeitherStartNorStop() {
    application
        .withPropertyValues("beslisspoor.kafka=nergens.invalid:9092")
        .run(context -> {
          var health = context.getBean(HealthIndicator.class);
          await()
              .atMost(Duration.ofSeconds(30))
              .until(() -> health.health().getStatus().equals(Status.DOWN));
        });
  }

  private ApplicationContextRunner configured(String neighbourTopic) {
    return application.withPropertyValues(
        "beslisspoor.kafka=" + TestBroker.shared().servers(),
        "beslisspoor.kafka-topic=" + rig.topic.name(),
        "beslisspoor.neighbour-topic=" + neighbourTopic);
  }

  private double lag(BrokerTopic topic) {
    return gauge("beslisspoor.relay.lag", topic);
  }

  private double gauge(String name, BrokerTopic topic) {
    return registry.get(name).tag("topic", topic.name()).gauge().value();
  }
}
