package nl.beslisspoor.command.engine;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import nl.beslisspoor.events.keys.SealingKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the deciding of commands to work in an application. */
@Configuration(proxyBeanMethods = false)
class Engine {

  @Bean
  Decisions commandDecisions(
      DataSource application, SealingKeys keys, AppendListener listener, MeterRegistry registry) {
    return Decisions.on(application, keys, listener, registry);
  }
}
