package nl.beslisspoor.query.access;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * In a process that only shows: what API clients send to be recorded goes on to the door as it is,
 * with the client's own token, and the door's answer goes back as it is. Addresses that this
 * process answers itself come first.
 */
@Hidden
@RestController
@ConditionalOnProperty(name = "beslisspoor.role", havingValue = "query")
class PassedOn {
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final Duration IMPORT = Duration.ofHours(1);

  /** In bytes; the door takes no larger body but a process log, which is passed on unheld. */
  private static final int HELD = 512 * 1024 + 1;

  /** Under a key; a process log needs none, since the same history is recorded once. */
  private static final String AGAIN =
      "Stuur dezelfde aanvraag straks nog eens, met dezelfde Idempotency-Key: er wordt niets dubbel"
          + " vastgelegd.";

  private static final String UNKNOWN =
      "Het is niet bekend of dit is vastgelegd, want er was geen Idempotency-Key. Kijk eerst in het"
          + " dossier voordat u het nog eens stuurt.";

  private static final List<String> ONWARD =
      List.of(
          HttpHeaders.AUTHORIZATION,
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.ACCEPT,
          HttpHeaders.ACCEPT_LANGUAGE,
          "Idempotency-Key");

  private static final List<String> BACK =
      List.of(
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.LOCATION,
          HttpHeaders.ALLOW,
          HttpHeaders.RETRY_AFTER,
          HttpHeaders.WWW_AUTHENTICATE,
          "Beslisspoor-Recorded");

  private final Doors doors;

  PassedOn(Doors doors) {
    this.doors = doors;
  }

  @RequestMapping(
      path = "/api/v1/**",
      method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
  ResponseEntity<?> record(HttpServletRequest request) throws IOException {
    var held = request.getInputStream().readNBytes(HELD);
    return repeatable(request)
        ? answered(AGAIN, () -> doors.send(path(request), () -> message(request, held), ANSWER))
        : answered(
            UNKNOWN, () -> doors.sendOnce(path(request), () -> message(request, held), ANSWER));
  }

  @RequestMapping(path = "/api/v1/importen", method = RequestMethod.POST)
  ResponseEntity<?> take(HttpServletRequest request) throws IOException {
    var log = request.getInputStream();
    return answered(
        AGAIN,
        () ->
            doors.sendOnce(
                path(request),
                () -> onward(request).method("POST", BodyPublishers.ofInputStream(() -> log)),
                IMPORT));
  }

  @GetMapping("/api/v1/importen/**")
  ResponseEntity<?> find(HttpServletRequest request) {
    return answered(AGAIN, () -> doors.find(path(request), () -> onward(request).GET(), ANSWER));
  }

  private interface Asking {
    HttpResponse<byte[]> ask() throws IOException;
  }

  private static ResponseEntity<?> answered(String otherwise, Asking asking) {
    try {
      return back(asking.ask());
    } catch (IOException away) {
      return ResponseEntity.of(
              Refusals.problem(HttpStatus.SERVICE_UNAVAILABLE, "Vastleggen kan nu niet", otherwise))
          .build();
    }
  }

  private static ResponseEntity<byte[]> back(HttpResponse<byte[]> answer) {
    var headers = new HttpHeaders();
    BACK.forEach(
        name -> answer.headers().firstValue(name).ifPresent(value -> headers.add(name, value)));
    return ResponseEntity.status(answer.statusCode()).headers(headers).body(answer.body());
  }

  private static HttpRequest.Builder message(HttpServletRequest request, byte[] body) {
    return onward(request).method(request.getMethod(), BodyPublishers.ofByteArray(body));
  }

  private static HttpRequest.Builder onward(HttpServletRequest request) {
    var message = HttpRequest.newBuilder();
    for (var name : ONWARD) {
      var value = request.getHeader(name);
      if (value != null) {
        message.header(name, value);
      }
    }
    return message;
  }

  /** Sent again under its key, a request is stored once. */
  private static boolean repeatable(HttpServletRequest request) {
    return request.getHeader("Idempotency-Key") != null;
  }

  private static String path(HttpServletRequest request) {
    var query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
