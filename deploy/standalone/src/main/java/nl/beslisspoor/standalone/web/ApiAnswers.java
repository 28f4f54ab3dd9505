package nl.beslisspoor.standalone.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every answer of the API names its version, and every error that nobody gave words to becomes a
 * problem (RFC 9457): those of security, of routing, of reading a request, and faults of our own.
 */
final class ApiAnswers extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(ApiAnswers.class);

  private final JsonMapper json;

  ApiAnswers(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var answer = new ApiAnswer(response, json);
    try {
      chain.doFilter(request, answer);
    } catch (ServletException | RuntimeException e) {
      if (answer.isCommitted()) {
        throw e;
      }
      answer.reset();
      answer.sendError(status(request, e));
    }
    answer.giveWordsToBareError();
  }

  /** A store that is away or full comes back: the same request may do then. */
  private static int status(HttpServletRequest request, Exception failure) {
    var state = StoreAway.state(failure);
    if (state.isPresent()) {
      var what = request.getMethod() + " " + request.getRequestURI();
      LOG.warn("The store did not answer an API request: {} (SQLState {})", what, state.get());
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
    LOG.error(
        "An API request failed: {} {}", request.getMethod(), request.getRequestURI(), failure);
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
