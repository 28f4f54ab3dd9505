package nl.beslisspoor.query.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose account got another password or other roles since it signed in. */
@Component
class EndedSessions extends OncePerRequestFilter {
  private final Accounts accounts;

  EndedSessions(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var who = SecurityContextHolder.getContext().getAuthentication();
    if (who != null
        && who.getPrincipal() instanceof SignedIn person
        && !accounts.unchanged(person)) {
      request.getSession().invalidate();
      SecurityContextHolder.clearContext();
      response.sendRedirect(request.getContextPath() + "/inloggen?gewijzigd");
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Runs inside the security chain only, not a second time as a filter of the container. */
  @Bean
  static FilterRegistrationBean<EndedSessions> onlyInTheChain(EndedSessions filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }
}
