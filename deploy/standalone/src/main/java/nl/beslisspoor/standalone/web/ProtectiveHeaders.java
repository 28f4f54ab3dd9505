package nl.beslisspoor.standalone.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers by which a browser keeps an answer to itself: nothing stored, nothing loaded from
 * elsewhere, no inline script or style, no framing.
 */
final class ProtectiveHeaders extends OncePerRequestFilter {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control",
          "no-store",
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
              + " font-src 'self'; connect-src 'self'; form-action 'self';"
              + " frame-ancestors 'none'; base-uri 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Strict-Transport-Security",
          "max-age=31536000");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    setOn(response);
    chain.doFilter(request, response);
  }

  /** Again, on an answer that was begun anew. */
  static void setOn(HttpServletResponse response) {
    HEADERS.forEach(response::setHeader);
  }
}
