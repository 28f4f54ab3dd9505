package nl.beslisspoor.query.access;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The pages: a session, a form to sign in, and no address without a role unless listed here. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageSecurity {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** Style sheets, scripts and the address for reporting a weakness: the same for everybody. */
  @Bean
  @Order(20)
  SecurityFilterChain assetChain(HttpSecurity http) {
    return http.securityMatcher(
            "/assets/**", "/webjars/htmx.org/**", "/favicon.ico", "/.well-known/security.txt")
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(
            headers -> strict(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(HttpMethod.GET).permitAll().anyRequest().denyAll())
        .build();
  }

  @Bean
  @Order(30)
  SecurityFilterChain pageChain(
      HttpSecurity http,
      SecurityContextRepository sessions,
      SignInSteps steps,
      EndedSessions ended) {
    return http.securityContext(context -> context.securityContextRepository(sessions))
        .authorizeHttpRequests(PageSecurity::rules)
        .headers(PageSecurity::strict)
        .requestCache(cache -> cache.requestCache(steps.onlyPages()))
        .formLogin(form -> form(form, steps))
        .logout(logout -> logout.logoutUrl("/uitloggen").logoutSuccessUrl("/inloggen?uitgelogd"))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(steps).accessDeniedHandler(steps))
        .addFilterBefore(ended, AuthorizationFilter.class)
        .build();
  }

  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR)
        .permitAll()
        .requestMatchers("/inloggen")
        .permitAll()
        .requestMatchers(HttpMethod.POST, "/taal")
        .permitAll()
        .requestMatchers("/wachtwoord")
        .authenticated()
        .requestMatchers("/accounts", "/accounts/**")
        .hasRole(Role.ADMINISTRATOR.name())
        .requestMatchers(
            "/vragen/besluiten-van-professional", "/vernietigingen", "/vernietigingen/**")
        .hasAnyRole(Role.SUPERVISOR.name(), Role.AUDITOR.name())
        .requestMatchers(
            "/dossiers", "/dossiers/**", "/besluiten/**", "/vragen", "/vragen/**", "/werklijst")
        .hasAnyRole(Role.PROFESSIONAL.name(), Role.SUPERVISOR.name(), Role.AUDITOR.name())
        .anyRequest()
        .hasAnyRole(ApiSecurity.anyRole());
  }

  private static void form(FormLoginConfigurer<HttpSecurity> form, SignInSteps steps) {
    form.loginPage("/inloggen")
        .usernameParameter("naam")
        .passwordParameter("wachtwoord")
        .successHandler(steps)
        .failureHandler(steps);
  }

  private static HeadersConfigurer<HttpSecurity> strict(HeadersConfigurer<HttpSecurity> headers) {
    return headers
        .contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
  }
}
