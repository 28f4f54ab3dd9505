package nl.beslisspoor.command.seal;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the numbering of committed events to work in an application. */
@Configuration(proxyBeanMethods = false)
class Seal {

  @Bean
  NumberingMeters numberingMeters(MeterRegistry registry) {
    return new NumberingMeters(registry);
  }

  @Bean
  NumberingLoop numberingLoop(
      DataSource application,
      NumberingMeters meters,
      @Value("${beslisspoor.numbering.poll:100ms}") Duration poll) {
    return new NumberingLoop(application, poll, meters);
  }
}
