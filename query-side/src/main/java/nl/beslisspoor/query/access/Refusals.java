package nl.beslisspoor.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers 401 and 403 of the API as problem documents (RFC 9457); a refused look is kept. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
  private final JsonMapper json;
  private final RefusedLooks looks;

  Refusals(JsonMapper json, RefusedLooks looks) {
    this.json = json;
    this.looks = looks;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    answer(
        response,
        problem(
            HttpStatus.UNAUTHORIZED,
            "Niet ingelogd",
            "Stuur een geldig token mee. Een token krijgt u met POST /api/v1/tokens."));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    looks.keep(request);
    answer(
        response,
        problem(HttpStatus.FORBIDDEN, "Geen toegang", "Uw rol geeft hier geen toegang toe."));
  }

  /** A problem without a type of its own. */
  static ProblemDetail problem(HttpStatus status, String title, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("about:blank"));
    problem.setTitle(title);
    return problem;
  }

  private void answer(HttpServletResponse response, ProblemDetail problem) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
