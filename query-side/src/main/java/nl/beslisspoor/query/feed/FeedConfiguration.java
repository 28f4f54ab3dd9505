package nl.beslisspoor.query.feed;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import nl.beslisspoor.events.wire.Wire;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the feed together over the application's pool; views are found as beans. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

  @Bean(destroyMethod = "close")
  FeedParts feedParts(
      DataSource source,
      PlatformTransactionManager transactions,
      ObjectProvider<Projection> projections,
      MeterRegistry meters,
      Environment environment) {
    return new FeedParts(
        source,
        transactions,
        projections.orderedStream().toList(),
        Wire.withoutKeys()::decode,
        () -> line(source),
        FeedChoice.topic(environment),
        meters,
        Pace.usual());
  }

  @Bean
  Feeds feeds(FeedParts parts) {
    return parts.feeds();
  }

  @Bean
  Reached reached(FeedParts parts) {
    return parts.reached();
  }

  @Bean
  Parked parked(FeedParts parts) {
    return parts.parked();
  }

  @Bean
  ParkedEndpoint parkedEndpoint(FeedParts parts) {
    return new ParkedEndpoint(parts.parked());
  }

  @Bean
  HealthIndicator feedsHealthIndicator(FeedParts parts) {
    return parts.health();
  }

  /**
   * Listening keeps its connection for ever, so it takes none from the pool. What it asks is
   * answered within a minute, or the database is gone.
   */
  static Connection line(DataSource source) throws SQLException {
    if (!source.isWrapperFor(HikariDataSource.class)) {
      return source.getConnection();
    }
    var pool = source.unwrap(HikariDataSource.class);
    var properties = new Properties();
    properties.putAll(pool.getDataSourceProperties());
    properties.setProperty("user", pool.getUsername());
    properties.setProperty("password", pool.getPassword());
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("socketTimeout", "60");
    properties.setProperty("ApplicationName", "beslisspoor-feed");
    return DriverManager.getConnection(pool.getJdbcUrl(), properties);
  }
}
