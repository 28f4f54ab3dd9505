package nl.beslisspoor.command.seal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the numbering and the sealing of committed events to work in an application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NumberingSettings.class, SealSettings.class})
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

  @Bean
  WitnessingLoop witnessingLoop(
      DataSource application, SealPlace place, SealSettings settings, MeterRegistry registry) {
    return new WitnessingLoop(application, place, settings, registry);
  }

  @Bean
  SealMeters sealMeters(MeterRegistry registry) {
    return new SealMeters(registry);
  }

  @Bean
  SealingLoop sealingLoop(
      DataSource application, SealPlace place, SealSettings settings, SealMeters meters) {
    return new SealingLoop(application, place, settings, meters, Clock.systemUTC());
  }
}
