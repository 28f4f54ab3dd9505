package nl.beslisspoor.command.keys;

import javax.sql.DataSource;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.SealingKeys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the sealing of what is stored to work in an application, which supplies the master key and
 * the connections.
 */
@Configuration(proxyBeanMethods = false)
class Keys {

  @Bean
  SealingKeys commandSealingKeys(
      @Qualifier("keyConnections") DataSource connections,
      DataSource application,
      MasterKey master) {
    return new SealingKeys(new JdbcKeyStore(connections, application), master);
  }
}
