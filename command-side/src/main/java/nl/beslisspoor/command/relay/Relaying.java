package nl.beslisspoor.command.relay;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Puts the filling of topics to work in an application to which a Kafka was named. */
@Configuration(proxyBeanMethods = false)
@Conditional(KafkaNamed.class)
@EnableConfigurationProperties(RelaySettings.class)
class Relaying {

  @Bean
  Relays relays(
      DataSource application,
      Environment environment,
      RelaySettings settings,
      MeterRegistry registry)
      throws SQLException {
    var addresses = Addresses.in(environment);
    var clients = new Clients(addresses.servers(), addresses.clients());
    var lines = lines(application);
    var relays =
        new Relays(
            addresses.outlets().stream()
                .map(outlet -> new RelayLoop(lines, outlet, clients, settings))
                .toList());
    relays.states().forEach(state -> RelayMeters.watch(state, registry));
    return relays;
  }

  @Bean
  HealthIndicator relayHealthIndicator(Relays relays) {
    return new RelayHealth(relays.states());
  }

  /**
   * A relay keeps its connection as long as it leads, so it takes none from the pool. What it asks
   * is answered within a minute, or the database is gone.
   */
  private static DataSource lines(DataSource source) throws SQLException {
    if (!source.isWrapperFor(HikariDataSource.class)) {
      return source;
    }
    var pool = source.unwrap(HikariDataSource.class);
    var properties = new Properties();
    properties.putAll(pool.getDataSourceProperties());
    properties.setProperty("user", pool.getUsername());
    properties.setProperty("password", pool.getPassword());
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("socketTimeout", "60");
    properties.setProperty("ApplicationName", "beslisspoor-relay");
    return new DriverManagerDataSource(pool.getJdbcUrl(), properties);
  }
}
