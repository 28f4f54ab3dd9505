package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import nl.beslisspoor.fixtures.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ConnectionsTest {
  @Test
  void the_server_gives_up_a_machine_that_vanished_within_a_minute() throws IOException {
    try (var database = TestDatabase.fresh();
        var pool = pool(database)) {
      var jdbc = JdbcClient.create(pool);

      assertThat(value(jdbc, "tcp_keepalives_idle"))
          .isPositive()
          .satisfies(idle ->
              assertThat(
                      idle
                          + value(jdbc, "tcp_keepalives_interval")
                              * value(jdbc, "tcp_keepalives_count"))
                  .isLessThan(60));
      assertThat(value(jdbc, "tcp_user_timeout")).isBetween(1L, 60_000L);
      assertThat(pool.getDataSourceProperties()).containsEntry("tcpKeepAlive", "true");
    }
  }

  private static HikariDataSource pool(TestDatabase database) throws IOException {
    var settings =
        new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"));
    var config = new HikariConfig();
    new Binder(ConfigurationPropertySources.from(settings))
        .bind("spring.datasource.hikari", Bindable.ofInstance(config));
    config.setJdbcUrl(database.jdbcUrl());
    config.setUsername(TestDatabase.APPLICATION);
    config.setPassword(TestDatabase.PASSWORD);
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }

  private static long value(JdbcClient jdbc, String setting) {
    return jdbc.sql("select setting::bigint from pg_settings where name = ?")
        .param(setting)
        .query(Long.class)
        .single();
  }
}
