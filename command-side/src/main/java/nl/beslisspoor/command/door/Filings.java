package nl.beslisspoor.command.door;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.Act;
import nl.beslisspoor.events.ActId;
import nl.beslisspoor.events.CaseId;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads what every door asks of a request beside its body, and describes it in the API. */
@Component
final class Filings
    implements HandlerMethodArgumentResolver, WebMvcConfigurer, OperationCustomizer {

  private static final String FILE = "dossierId";
  private static final String KEY = "Idempotency-Key";

  private final Recording recording;
  private final Seen seen;
  private final Clock clock = Clock.systemUTC();

  Filings(Recording recording, Seen seen) {
    this.recording = recording;
    this.seen = seen;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Filing.class;
  }

  @Override
  public Filing resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders)
      throws Exception {
    var by = Caller.of((Authentication) request.getUserPrincipal());
    var act = act(by);
    var named = file(request).orElse(null);
    var file =
        named == null
            ? act.id().derive("file")
            : binders.createBinder(request, null, FILE).convertIfNecessary(named, UUID.class);
    return new Filing(
        new CaseId(file), by, act, Optional.ofNullable(request.getHeader(KEY)), recording, seen);
  }

  private static Optional<String> file(NativeWebRequest request) {
    var variables =
        (Map<?, ?>)
            request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    return Optional.ofNullable(variables).map(found -> (String) found.get(FILE));
  }

  private Act act(Caller caller) {
    return new Act(
        new ActId(UUID.randomUUID()),
        caller.person(),
        caller.as(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    if (Stream.of(method.getMethodParameters()).anyMatch(this::supportsParameter)) {
      var others = Optional.ofNullable(operation.getParameters()).orElse(List.of());
      var all = new ArrayList<Parameter>();
      if (belowFile(method)) {
        all.add(parameter("path", FILE).required(true).schema(text().format("uuid")));
      }
      all.addAll(others);
      all.add(parameter("header", KEY).required(false).schema(text()));
      operation.setParameters(all);
    }
    return operation;
  }

  private static boolean belowFile(HandlerMethod method) {
    var mapping =
        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequestMapping.class);
    return mapping != null
        && Stream.of(mapping.path()).anyMatch(path -> path.contains("{" + FILE + "}"));
  }

  private static Parameter parameter(String in, String name) {
    return new Parameter().in(in).name(name);
  }

  private static Schema<?> text() {
    var text = new StringSchema();
    text.addType("string");
    return text;
  }
}
