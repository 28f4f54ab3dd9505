package nl.beslisspoor.standalone;

import nl.beslisspoor.command.CommandSide;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.keys.Pseudonyms;
import nl.beslisspoor.query.QuerySide;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.demo.Demo;
import nl.beslisspoor.standalone.token.TokenBeans;
import nl.beslisspoor.standalone.token.TokenSecret;
import nl.beslisspoor.standalone.web.WebConventions;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Both sides, and what they find ready: a pool of connections, the means to sign tokens. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  CommandSide.class,
  QuerySide.class,
  TokenBeans.class,
  WebConventions.class,
  Welcome.class,
  Demo.class
})
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
      return database.application().user();
    }

    @Override
    public String getPassword() {
      return database.application().password();
    }
  }
}
