package nl.beslisspoor.command.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** A request's body while it is read: the request's digest, and every fault found in it. */
record Body(byte[] hash, List<Fault> faults) {

  private static final String NAME = Body.class.getName();

  /** A field, by its path in the body, and in Dutch what to do about it. */
  record Fault(String veld, String melding) {}

  static Body begin(byte[] hash) {
    var body = new Body(hash, new ArrayList<>());
    RequestContextHolder.currentRequestAttributes()
        .setAttribute(NAME, body, RequestAttributes.SCOPE_REQUEST);
    return body;
  }

  /** The body that is being read, when it is one of the door's. */
  static Optional<Body> current() {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
        .map(request -> (Body) request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST));
  }
}
