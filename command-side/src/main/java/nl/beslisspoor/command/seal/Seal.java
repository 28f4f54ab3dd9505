package nl.beslisspoor.command.seal;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the numbering of committed events to work in an application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NumberingSettings.class)
class Seal {

  @Bean
  NumberingMeters numberingMeters(MeterRegistry registry) {
    return new NumberingMeters(registry);
  }

  @Bean
  NumberingLoop numberingLoop(
      DataSource application, NumberingMeters meters, NumberingSettings settings) {
    return new NumberingLoop(application, settings.poll(), meters);
  }
}
