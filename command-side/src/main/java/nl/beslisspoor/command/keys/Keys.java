package nl.beslisspoor.command.keys;

import javax.sql.DataSource;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.SealingKeys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the sealing of what is stored to work in an application, which supplies the master key, the
 * connections and who hears of keys that do not fit.
 */
@Configuration(proxyBeanMethods = false)
class Keys {

  @Bean
  SealingKeys commandSealingKeys(
      @Qualifier("keyConnections") DataSource connections,
      DataSource application,
      KeysApart keys,
      MasterKey master,
      KeyWatch watch) {
    var store = new JdbcKeyStore(connections, keys.apart() ? connections : application);
    return new SealingKeys(store, master, watch);
  }
}
