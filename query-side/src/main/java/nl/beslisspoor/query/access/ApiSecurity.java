package nl.beslisspoor.query.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * The API and the operator's addresses: no session, no cookie, a bearer token on every request
 * except the few listed here.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiSecurity {
  private static final String TOKENS = "/api/v1/tokens";
  private static final String OPENAPI = "/api/v1/openapi.json";
  private static final String[] PROBES = {
    "/actuator/health",
    "/actuator/health/liveness",
    "/actuator/health/readiness",
    "/livez",
    "/readyz"
  };

  @Bean
  @Order(10)
  SecurityFilterChain apiChain(HttpSecurity http, BearerAccounts accounts, Refusals refusals) {
    return http.securityMatcher("/api/**", "/actuator/**", "/livez", "/readyz")
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .cors(cors -> cors.configurationSource(everyoneReadsTheDescription()))
        .headers(headers ->
            headers.contentSecurityPolicy(
                csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
        .authorizeHttpRequests(ApiSecurity::rules)
        .oauth2ResourceServer(server ->
            server
                .jwt(jwt -> jwt.jwtAuthenticationConverter(accounts))
                .authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .build();
  }

  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers(HttpMethod.POST, TOKENS)
        .permitAll()
        .requestMatchers(HttpMethod.GET, OPENAPI)
        .permitAll()
        .requestMatchers(HttpMethod.GET, PROBES)
        .permitAll()
        .requestMatchers("/actuator/**", "/api/v1/accounts", "/api/v1/accounts/**")
        .hasRole(Role.ADMINISTRATOR.name())
        .requestMatchers("/api/**")
        .hasAnyRole(anyRole())
        .anyRequest()
        .denyAll();
  }

  static String[] anyRole() {
    return Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);
  }

  private static UrlBasedCorsConfigurationSource everyoneReadsTheDescription() {
    var everyone = new CorsConfiguration();
    everyone.setAllowedOrigins(List.of("*"));
    everyone.setAllowedMethods(List.of("GET"));
    var source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration(OPENAPI, everyone);
    return source;
  }
}
