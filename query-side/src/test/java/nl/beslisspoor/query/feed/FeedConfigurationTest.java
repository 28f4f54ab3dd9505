package nl.beslisspoor.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class FeedConfigurationTest {
  @Test
  void an_application_context_feeds_its_projections_and_parks_what_the_wire_does_not_know() {
    try (var rig = new FeedRig();
        var context = new AnnotationConfigApplicationContext()) {
      rig.append("a", 0, "of a type nobody knows");
      var source = new DelegatingDataSource(rig.source);
      context.registerBean(DataSource.class, () -> source);
      context.registerBean(
          PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
      context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
      context.registerBean(Projection.class, () -> new Tally(rig.jdbc, 1));
      context.register(FeedConfiguration.class);
      context.refresh();

      rig.awaitNext(1);

      assertThat(context.getBean(Parked.class).list().getFirst().cause())
          .isEqualTo("unreadable nl.beslisspoor.events.UnreadableEvent");
      assertThat(context.getBean(HealthIndicator.class).health().getStatus().getCode())
          .isEqualTo("UP");
      assertThat(context.getBean(Reached.class)).isNotNull();
    }
  }

  @Test
  void transactions_of_another_data_source_are_refused() {
    try (var rig = new FeedRig()) {
      var other = new JdbcTransactionManager(new DelegatingDataSource(rig.source));

      assertThatThrownBy(() -> FeedParts.requireTransactionsOf(rig.source, other))
          .hasMessageContaining("same data source");
    }
  }
}
