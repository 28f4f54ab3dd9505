package nl.beslisspoor.query.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.env.Environment;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** What the room needs from Spring besides its own classes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {
  private static final String SCHEMA = "access";

  @Bean
  SecurityContextRepository pageSessions() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  Doors doors(Environment environment) {
    return Doors.at(environment.getProperty("beslisspoor.door-url", "http://127.0.0.1:8080"));
  }

  @Bean
  GenericConversionService springSessionConversionService() {
    return SessionBytes.conversions();
  }

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsInTheirTable() {
    return sessions -> sessions.setTableName(SCHEMA + ".session");
  }

  /** Two requests of one browser at once may both write the same attribute. */
  @Bean
  PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOnPostgres() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }
}
