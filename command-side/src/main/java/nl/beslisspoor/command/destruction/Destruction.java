package nl.beslisspoor.command.destruction;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import javax.sql.DataSource;
import nl.beslisspoor.events.keys.Keyring;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.SealingKeys;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the carrying out of destructions to work in an application, which supplies the ledger. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DestructionSettings.class)
class Destruction {

  /** Where both sides run in one process, the other has a keyring of its own. */
  @Bean
  Destructions.Keys destroyedKeys(
      @Qualifier("keyConnections") DataSource source,
      MasterKey master,
      SealingKeys own,
      ListableBeanFactory beans) {
    var keyrings = new ArrayList<>(beans.getBeansOfType(Keyring.class).values());
    keyrings.add(own.keyring());
    return new Destructions.Keys(source, master, keyrings);
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
