package nl.beslisspoor.query.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** What a process needs of this room that takes commands and shows no pages. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "beslisspoor.role", havingValue = "command")
@Import({
  ApiSecurity.class,
  BearerAccounts.class,
  Accounts.class,
  Refusals.class,
  RefusedLooks.class,
  Looks.class
})
public class DoorAccess {

  /** Whatever is not the API or an operator's address. */
  @Bean
  @Order(100)
  SecurityFilterChain nothingElse(HttpSecurity http, Refusals refusals) {
    return http.sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .build();
  }
}
