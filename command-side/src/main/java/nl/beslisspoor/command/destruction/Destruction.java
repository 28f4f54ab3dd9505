package nl.beslisspoor.command.destruction;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import javax.sql.DataSource;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.SealingKeys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the carrying out of destructions to work in an application, which supplies the ledger. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DestructionSettings.class)
class Destruction {

  @Bean
  Destructions.Keys destroyedKeys(
      @Qualifier("keyConnections") DataSource source, MasterKey master, SealingKeys own) {
    return new Destructions.Keys(source, master, Optional.of(own.keyring()));
  }

  @Bean
  DestructionLoop destructionLoop(
      DataSource application,
      Destructions.Keys keys,
      DestructionLedger ledger,
      DestructionSettings settings,
      MeterRegistry registry) {
    return new DestructionLoop(
        application, new Destructions(application, keys, ledger), settings.poll(), registry);
  }
}
