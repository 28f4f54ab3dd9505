package nl.beslisspoor.query.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Where a browser goes before, after and instead of signing in. */
@Component
class SignInSteps
    implements AuthenticationEntryPoint,
        AuthenticationSuccessHandler,
        AuthenticationFailureHandler,
        AccessDeniedHandler {
  private static final String SIGN_IN = "/inloggen";

  private final AccessSettings settings;
  private final RefusedLooks looks;
  private final HttpSessionRequestCache cache = new HttpSessionRequestCache();
  private final SavedRequestAwareAuthenticationSuccessHandler onward =
      new SavedRequestAwareAuthenticationSuccessHandler();

  SignInSteps(AccessSettings settings, RefusedLooks looks) {
    this.settings = settings;
    this.looks = looks;
    cache.setRequestMatcher(request -> request.getMethod().equals("GET") && !fragment(request));
    cache.setMatchingRequestParameterName(null);
    onward.setRequestCache(cache);
  }

  /** Remembers which page somebody wanted before signing in; never a fragment or a form. */
  RequestCache onlyPages() {
    return cache;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException unsigned)
      throws IOException {
    go(request, response, SIGN_IN);
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException, ServletException {
    request.getSession().setMaxInactiveInterval((int) settings.idleTimeout().toSeconds());
    if (mustChange(who)) {
      go(request, response, "/wachtwoord");
    } else {
      onward.onAuthenticationSuccess(request, response, who);
    }
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    go(request, response, SIGN_IN + (refused instanceof LockedException ? "?wacht" : "?fout"));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    looks.keep(request);
    var who = SecurityContextHolder.getContext().getAuthentication();
    if (mustChange(who)) {
      go(request, response, "/wachtwoord");
    } else if (denied instanceof CsrfException && !(signedIn(who))) {
      go(request, response, SIGN_IN + "?verlopen");
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  /** A fragment's place in the page is no place for the sign-in page: htmx loads it whole. */
  private static void go(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    var target = request.getContextPath() + path;
    if (fragment(request)) {
      response.setHeader("HX-Redirect", target);
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else {
      response.sendRedirect(target);
    }
  }

  private static boolean fragment(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"));
  }

  private static boolean signedIn(Authentication who) {
    return who != null && who.getPrincipal() instanceof SignedIn;
  }

  private static boolean mustChange(Authentication who) {
    return who != null && who.getPrincipal() instanceof SignedIn person && person.mustChange();
  }
}
