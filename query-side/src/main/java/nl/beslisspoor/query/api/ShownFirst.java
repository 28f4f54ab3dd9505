package nl.beslisspoor.query.api;

import java.time.Duration;
import java.util.regex.Pattern;
import nl.beslisspoor.query.feed.Reached;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * The door's answer goes to a client once every view holds what was recorded, so that what the
 * client asks next is answered with it. It goes after a second in any case: what was recorded is
 * safe, and is shown later.
 */
@ControllerAdvice
class ShownFirst implements ResponseBodyAdvice<Object> {
  private static final Duration WAIT = Duration.ofSeconds(1);
  private static final Pattern PLACE = Pattern.compile("([^ ]+) (\\d+)");

  private final Reached reached;
  private final Duration wait;

  @Autowired
  ShownFirst(Reached reached) {
    this(reached, WAIT);
  }

  ShownFirst(Reached reached, Duration wait) {
    this.reached = reached;
    this.wait = wait;
  }

  @Override
  public boolean supports(
      MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public Object beforeBodyWrite(
      Object body,
      MethodParameter answer,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    var recorded = response.getHeaders().getFirst("Beslisspoor-Recorded");
    if (recorded != null) {
      await(recorded);
    }
    return body;
  }

  private void await(String recorded) {
    var place = PLACE.matcher(recorded);
    if (place.matches()) {
      reached.awaitAll(place.group(1), Long.parseLong(place.group(2)), wait);
    }
  }
}
