package nl.beslisspoor.query.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.beslisspoor.events.KeysUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A page of this side that cannot be opened for now says so, never that anything was destroyed. */
@ControllerAdvice(basePackages = "nl.beslisspoor.query")
class KeysAway {
  private static final Logger LOG = LoggerFactory.getLogger(KeysAway.class);

  @ExceptionHandler
  void notNow(KeysUnavailable why, HttpServletResponse response) throws IOException {
    LOG.warn("a page was not shown: {}", why.getMessage());
    response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
  }
}
