package nl.beslisspoor.command.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.beslisspoor.events.keys.Pseudonyms;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Reads the door's bodies: keeps the digest of the bytes and reports all faulty fields at once. */
@ControllerAdvice
class BodyReading extends RequestBodyAdviceAdapter {

  /** In bytes; a decision with everything that was said about it stays far below. */
  private static final int LARGEST = 512 * 1024;

  private final Validator validator;
  private final HttpServletRequest address;
  private final Pseudonyms pseudonyms;

  /**
   * @param address stands for the request that is being served
   */
  BodyReading(Validator validator, HttpServletRequest address, Pseudonyms pseudonyms) {
    this.validator = validator;
    this.address = address;
    this.pseudonyms = pseudonyms;
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return parameter.getParameterType().getPackage() == BodyReading.class.getPackage();
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    var bytes = message.getBody().readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new InvalidBody(List.of(new Body.Fault("", "De aanvraag is groter dan 512 kB.")));
    }
    Body.begin(pseudonyms.fingerprint(address.getRequestURI(), bytes));
    return new Replayed(message.getHeaders(), bytes);
  }

  @Override
  public Object afterBodyRead(
      Object body,
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter) {
    var read = Body.current().orElseThrow().faults();
    var broken = Stream.concat(invalid(body), disagreeing(body));
    var faults =
        Stream.concat(read.stream(), broken.filter(fault -> unnamed(read, fault)))
            .sorted(Comparator.comparing(Body.Fault::veld))
            .toList();
    if (!faults.isEmpty()) {
      throw new InvalidBody(faults);
    }
    return body;
  }

  private Stream<Body.Fault> invalid(Object body) {
    return validator.validate(body).stream().map(BodyReading::fault);
  }

  private static Stream<Body.Fault> disagreeing(Object body) {
    return body instanceof WholeBody whole ? whole.disagreements().stream() : Stream.empty();
  }

  private static Body.Fault fault(jakarta.validation.ConstraintViolation<?> violation) {
    return new Body.Fault(violation.getPropertyPath().toString(), violation.getMessage());
  }

  private static boolean unnamed(List<Body.Fault> read, Body.Fault fault) {
    return read.stream().noneMatch(known -> known.veld().equals(fault.veld()));
  }

  private record Replayed(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {

    @Override
    public InputStream getBody() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }
  }
}
