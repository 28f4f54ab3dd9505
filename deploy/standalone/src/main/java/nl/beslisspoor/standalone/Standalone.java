package nl.beslisspoor.standalone;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import nl.beslisspoor.command.destruction.DestructionLedger;
import nl.beslisspoor.command.keys.KeysApart;
import nl.beslisspoor.command.seal.SealPlace;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.Pseudonyms;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.standalone.alarms.AlarmConfiguration;
import nl.beslisspoor.standalone.alarms.Guards;
import nl.beslisspoor.standalone.alarms.MisfitKeys;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.token.TokenBeans;
import nl.beslisspoor.standalone.token.TokenSecret;
import nl.beslisspoor.standalone.web.WebConventions;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** What either side finds ready: a pool of connections, the means to sign tokens. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({TokenBeans.class, WebConventions.class, AlarmConfiguration.class, Welcome.class})
class Standalone {
  @Bean
  TokenSecret tokenSecret(Foundation foundation) {
    return foundation.secret();
  }

  @Bean
  OrganisationId organisation(Foundation foundation) {
    return foundation.organisation();
  }

  @Bean
  Pseudonyms pseudonyms(Foundation foundation) {
    return foundation.pseudonyms();
  }

  /**
   * Of their own: who reads rows and opens what stands in them waits for nobody who does the same.
   */
  @Bean(defaultCandidate = false, destroyMethod = "close")
  HikariDataSource keyConnections(Foundation foundation) {
    return Pools.ofKeys(foundation);
  }

  @Bean
  KeysApart keysApart(Foundation foundation) {
    return foundation.keysApart();
  }

  @Bean
  MasterKey masterKey(Foundation foundation) {
    return foundation.master();
  }

  @Bean
  MisfitKeys keyWatch(MeterRegistry registry) {
    return new MisfitKeys(registry);
  }

  @Bean
  KnownKeys knownKeys(Foundation foundation) {
    return foundation.known();
  }

  @Bean
  Guards guards(Foundation foundation) {
    return foundation.database()::unguarded;
  }

  /** Asked for where there is a command side. */
  @Bean
  @Lazy
  SealPlace sealPlace(Foundation foundation) {
    return foundation.seal().orElseThrow();
  }

  /** Asked for where there is a command side. */
  @Bean
  @Lazy
  DestructionLedger destructionLedger(Foundation foundation) {
    return foundation.ledger().orElseThrow();
  }

  @Bean
  JdbcConnectionDetails connectionDetails(Foundation foundation) {
    return new ApplicationLogin(foundation.database());
  }

  private record ApplicationLogin(Database database) implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
      return database.jdbcUrl();
    }

    @Override
    public String getUsername() {
      return database.working().user();
    }

    @Override
    public String getPassword() {
      return database.working().password();
    }
  }
}
