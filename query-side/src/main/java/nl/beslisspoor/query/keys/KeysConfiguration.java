package nl.beslisspoor.query.keys;

import javax.sql.DataSource;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.Keyring;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.query.table.Opening;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens with the keys that the executable's master key unwraps. Where both sides run in one process
 * each has a keyring of its own: this one is found by its name alone.
 */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {
  private static final String KEYRING = "nl.beslisspoor.query.keys.keyring";

  @Bean(name = KEYRING, defaultCandidate = false)
  Keyring keyring(
      @Qualifier("keyConnections") DataSource source, MasterKey master, KeyWatch watch) {
    return new Keyring(new JdbcKeyRows(source), master, watch);
  }

  @Bean
  Opening opening(@Qualifier(KEYRING) Keyring keyring) {
    return new Opening(keyring);
  }
}
