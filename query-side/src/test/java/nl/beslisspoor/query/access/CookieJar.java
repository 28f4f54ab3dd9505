package nl.beslisspoor.query.access;

import jakarta.servlet.http.Cookie;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Keeps the session's cookie between requests, as one browser does. */
final class CookieJar {
  private static final String SESSION = "SESSION";

  private final MockMvc mvc;
  private Cookie session;

  CookieJar(MockMvc mvc) {
    this.mvc = mvc;
  }

  ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
    var done = mvc.perform(request.with(this::withSession));
    var set = done.andReturn().getResponse().getCookie(SESSION);
    if (set != null) {
      session = set.getMaxAge() == 0 ? null : set;
    }
    return done;
  }

  /** The value of the session's cookie; null when there is none, or none any more. */
  String session() {
    return session == null ? null : session.getValue();
  }

  private MockHttpServletRequest withSession(MockHttpServletRequest request) {
    if (session != null) {
      request.setCookies(session);
    }
    return request;
  }
}
