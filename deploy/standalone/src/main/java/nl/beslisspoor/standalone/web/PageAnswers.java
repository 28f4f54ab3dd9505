package nl.beslisspoor.standalone.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A page for whoever asks for one while the store is away. Any other page asks the store who is
 * signed in, also the one that tells of errors.
 */
final class PageAnswers extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(PageAnswers.class);
  private static final String AGAIN_AFTER_SECONDS = "10";

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="nl">
      <head><meta charset="utf-8"><title>Tijdelijk niet beschikbaar</title></head>
      <body>
      <h1>Tijdelijk niet beschikbaar</h1>
      <p>Beslisspoor kan nu niet antwoorden. Probeer het later opnieuw.</p>
      <p lang="en">Beslisspoor cannot answer now. Try again later.</p>
      </body>
      </html>
      """;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      var state = StoreAway.state(e);
      if (state.isEmpty() || response.isCommitted()) {
        throw e;
      }
      LOG.warn("The store did not answer for a page (SQLState {})", state.get());
      answer(response);
    }
  }

  private static void answer(HttpServletResponse response) throws IOException {
    response.reset();
    ProtectiveHeaders.setOn(response);
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
    response.setContentType("text/html;charset=UTF-8");
    response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
  }
}
